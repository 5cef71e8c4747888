extension GitHub {
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
    return Prediction(
      outcomes[0], others: Array(outcomes.dropFirst()), doubts: doubts(about: request, under: all))
  }

  private static func doubts(about request: PullRequest, under settings: [SquashSettings]) -> [String] {
    let doubts = [
      "who merges can edit the message, unless a merge queue writes it",
      request.number == nil
        ? "' (#N)' will stand at the end of the header; the number is not known yet" : nil,
      request.commits == nil && settings.contains { $0.body == .commits }
        ? "the commits are not known; their messages make the body, and a single one the header" : nil,
      request.description == nil && settings.contains { $0.body == .description }
        ? "the description is not known; it comes below the header" : nil,
      SquashedCommits(of: request).coAuthors.isEmpty
        ? nil : "co-authors are accounts: their names and addresses can read differently",
    ]
    return doubts.compactMap(\.self)
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
      message.append(single.firstLine, from: single.source(ofLine: 0))
    } else {
      message.append(request.title, from: .title)
    }
    if let number = request.number { message.append(" (#\(number))") }
    let header = message
    switch settings.body {
    case .description: message.append(paragraph: LandedMessage(description: request.description))
    case .commits:
      message.append(
        paragraph: squash.single.map { LandedMessage(bodyOf: $0).withoutCoAuthors }
          ?? LandedMessage(bulletsOf: squash.own))
    case .blank, .template, nil: break
    }
    message.appendTrailers(of: squash, hasBody: message != header)
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
  /// The body of a single commit without the co-authors in its last paragraph: they are repeated below.
  fileprivate var withoutCoAuthors: LandedMessage {
    let lines = lines
    let trailers = lines.lastIndex { $0.text.isWhite } ?? -1
    var message = LandedMessage()
    for (index, line) in lines.enumerated()
    where index < trailers || line.text.value(of: "co-authored-by") == nil {
      if !message.text.isEmpty { message.append("\n") }
      message.append(line.text, from: line.source)
    }
    message.trimEnd()
    return message
  }

  /// Adds what GitHub writes below the body: co-authors, and below nine dashes where there are several commits.
  ///
  /// With several commits their sign-offs come first, but for a message without a body.
  fileprivate mutating func appendTrailers(of squash: SquashedCommits, hasBody: Bool) {
    var lines = squash.coAuthors
    if hasBody, squash.single == nil { lines = squash.signOffs + lines }
    guard !lines.isEmpty else { return }
    if hasBody, squash.single == nil {
      append("\n\n---------\n\n")
    } else {
      // A sign-off at the end and co-authors make one block of trailers.
      append(self.lines.last?.text.value(of: "signed-off-by") == nil ? "\n\n" : "\n")
    }
    append(lines.joined(separator: "\n"))
  }
}
