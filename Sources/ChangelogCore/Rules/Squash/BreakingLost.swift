import CommitParser

/// What breaks is told where release tools look.
struct BreakingLost: Rule {
  static let id = "breaking-lost"
  static let page = RulePage(
    "a `BREAKING CHANGE` footer lands, and lands at the end",
    reason: """
      A squash buries the footer of a commit between the commits below it, where the specification and many release tools \
      see no footer (`changelogctl` does); with a blank body, or one made of the description, it is thrown away. Then the \
      version moves too little and nobody is told. It is an error, or a warning where the header has its `!`, for then \
      only the description of the change is missed. A footer of a commit is not missed where the landed message has a \
      breaking footer of its own, nor is one whose value only denies, such as `none`.
      """,
    passing: [
      "feat!: drop v1 (#12)\n\n* feat!: drop v1\n\n* docs: mention it\n\nBREAKING CHANGE: use v2",
      "feat: drop v1\n\nBREAKING CHANGE: use v2\n\nIt is described in the guide.",
    ],
    failing: [
      "feat: drop v1 (#12)\n\n* feat: drop v1\n\nBREAKING CHANGE: use v2\n\n* docs: mention it"
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let readsMark: Bool

  init(options: inout RuleOptions) { readsMark = options.policy.readsMark }

  func findings(in candidate: Candidate) -> [Finding] {
    guard candidate.isLanded else { return [] }
    let buried = candidate.message.buriedBreakingFooters.filter { !$0.value.deniesAnything }
    if !buried.isEmpty { return Self.findings(about: buried, in: candidate.message) }
    guard let landing = candidate.landing, !candidate.message.footers.contains(where: \.isBreaking) else {
      return []
    }
    return findings(about: landing.breakingFooters, droppedFrom: candidate.message)
  }

  /// The footers that stand in the middle of the body; the first finding moves all of them.
  private static func findings(about footers: [Footer], in message: CommitMessage) -> [Finding] {
    let correction = message.movingToEnd(footers)
    return footers.enumerated().map { (place, footer) in
      Finding(
        line: footer.line, columns: 1..<footer.token.count + 2,
        "\(footer.token.inQuotes) stands in the middle of the body, where many release tools read no footer; "
          + "expected it at the end of the message",
        correction: place == 0 ? correction : nil, atMost: message.severityOfLoss)
    }
  }

  private func findings(
    about footers: [(footer: Footer, whereabouts: String)], droppedFrom message: CommitMessage
  ) -> [Finding] {
    let marked = readsMark ? message.headerMarkedBreaking : nil
    let wish =
      marked == nil ? "expected it at the end of the message" : "expected '!' in the title, or the footer"
    var seen: Set<String> = []
    return footers.filter { seen.insert($0.footer.value).inserted }.map { (footer, whereabouts) in
      Finding(
        "'\(footer.token): \(footer.value.shown(upTo: 40))' \(whereabouts) is not in the message that lands; \(wish)",
        correction: marked.map { Correction(line: 1, with: $0, isSafe: false) },
        atMost: message.severityOfLoss)
    }
  }
}

extension CommitMessage {
  /// How much it matters at most that a breaking footer is not read.
  fileprivate var severityOfLoss: Severity { hasBreakingMark ? .warning : .error }
}

extension Landing {
  /// The breaking footers of the commits and of the description, with where they stand.
  fileprivate var breakingFooters: [(footer: Footer, whereabouts: String)] {
    let commits = SquashedCommits(of: pullRequest).own.map {
      (CommitMessage(String($0.message)), "of commit \($0.index + 1)")
    }
    // What a description says stands below a header.
    let description = pullRequest.description.map { (CommitMessage("-\n\n" + $0), "of the description") }
    return (commits + [description].compactMap { $0 }).flatMap { (message, whereabouts) in
      message.footers.filter { $0.isBreaking && !$0.value.deniesAnything }.map { ($0, whereabouts) }
    }
  }
}
