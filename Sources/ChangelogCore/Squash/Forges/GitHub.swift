/// GitHub, github.com and GitHub Enterprise.
enum GitHub: Forge {
  static let name = ForgeName.github

  static func hosts(_ host: String) -> Bool { host == "github.com" || host.hasPrefix("github.") }

  static func path(ofCommit id: CommitID) -> String { "/commit/\(id)" }

  static func path(ofPullRequest number: Int) -> String { "/pull/\(number)" }

  static func path(ofIssue number: Int) -> String { "/issues/\(number)" }

  static func path(comparing older: String, with newer: String?) -> String? {
    "/compare/\(older)...\(newer ?? "HEAD")"
  }

  /// - Source: GitHub's documentation of `squash_merge_commit_title` and `squash_merge_commit_message`, and what it wrote
  ///   for 980 pull requests; docs/prediction.md has the rules that those show.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction {
    let usual = SquashSettings(title: .commitOrPullRequest, body: .commits)
    let isKnown = settings.title != nil && settings.body != nil
    let all = isKnown ? [settings] : [settings.completed(by: usual)] + offered.filter { settings.allows($0) }
    let outcomes = all.enumerated().map { (place, settings) in
      Prediction.Outcome(
        message(of: request, under: settings),
        isKnown ? .probable : place == 0 ? .assumed : .possible,
        if: isKnown ? nil : settings.condition)
    }
    let hasCoAuthors = outcomes[0].message.sources.contains(.forge)
    return Prediction(
      outcomes[0], others: Array(outcomes.dropFirst()),
      doubts: ["who merges can edit the message, unless a merge queue writes it"]
        + (hasCoAuthors ? ["co-authors are accounts: their names and addresses can read differently"] : []))
  }

  /// The pairs that GitHub's settings page offers.
  private static let offered = [
    SquashSettings(title: .commitOrPullRequest, body: .commits),
    SquashSettings(title: .pullRequest, body: .blank), SquashSettings(title: .pullRequest, body: .commits),
    SquashSettings(title: .pullRequest, body: .description),
  ]

  private static func message(of request: PullRequest, under settings: SquashSettings) -> LandedMessage {
    let squash = SquashedCommits(of: request)
    var message = LandedMessage()
    if settings.title == .commitOrPullRequest, let single = squash.single {
      message.append(single.firstLine, from: .commit(single.index, line: 1))
    } else {
      message.append(request.title, from: .title)
    }
    if let number = request.number { message.append(" (#\(number))") }
    switch settings.body {
    case .description: message.appendBody(ofDescription: request.description)
    case .commits: squash.single.map { message.appendBody(of: $0) } ?? message.appendBullets(of: squash.own)
    case .blank, .template, nil: break
    }
    message.appendTrailers(of: squash)
    return message
  }
}

extension SquashSettings {
  /// Whether what is known here agrees with others.
  fileprivate func allows(_ other: SquashSettings) -> Bool {
    (title ?? other.title) == other.title && (body ?? other.body) == other.body
  }

  /// The settings as a clause.
  fileprivate var condition: String {
    "the squash settings are title: \(title?.rawValue ?? "unknown"), body: \(body?.rawValue ?? "unknown")"
  }
}

extension LandedMessage {
  /// Adds what GitHub writes below the body: sign-offs and co-authors, below nine dashes where there are several commits.
  fileprivate mutating func appendTrailers(of squash: SquashedCommits) {
    var lines = squash.coAuthors
    if squash.single == nil {
      lines = squash.signOffs + lines
      guard !lines.isEmpty else { return }
      append("\n\n---------\n\n")
    } else {
      guard !lines.isEmpty else { return }
      // A sign-off at the end and co-authors make one block of trailers.
      append(text.lastLine.lowercased().hasPrefix("signed-off-by: ") ? "\n" : "\n\n")
    }
    append(lines.joined(separator: "\n"))
  }
}

extension String {
  fileprivate var lastLine: Substring { split(separator: "\n").last ?? "" }
}
