import CommitParser

/// What a body calls a breaking change is marked as one.
struct BreakingProse: Rule {
  static let id = "breaking-prose"
  static let page = RulePage(
    "what the text calls a breaking change is marked as one",
    reason: """
      A heading `## Breaking changes`, a bold `**BREAKING CHANGE**: …`, a ticked box `- [x] Breaking change`, or the \
      sentence `This is a breaking change` tell readers, and no tool. A heading with nothing below it, `None`, `N/A`, \
      a box without a tick, questions and conditions announce nothing; nor does text in code. The rule looks at every \
      message, and at the description of a pull request whose description does not land.
      """,
    passing: [
      "feat!: drop v1\n\n## Breaking changes\n\nUse v2.", "feat: add v2\n\n## Breaking changes\n\nNone.",
      "feat: add v2\n\n- [ ] Breaking change\n- [x] New feature",
      "fix: read it\n\nThis is not a breaking change.",
    ],
    failing: [
      "feat: drop v1\n\n## Breaking changes\n\nUse v2.", "feat: drop v1\n\n**BREAKING CHANGE**: use v2",
      "feat: drop v1\n\n- [x] Breaking change\n- [ ] New feature",
      "feat: drop v1\n\nThis is a breaking change.",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }
  static let yieldsTo = ["breaking-lowercase", "footer-format"]

  private let readsMark: Bool

  init(options: inout RuleOptions) { readsMark = options.policy.readsMark }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard !message.isBreaking else { return [] }
    if message.mentionsBreakingBelowHeader, let said = BreakingAnnouncement(in: message.linesBelowHeader) {
      return [finding(said, line: said.line, columns: said.columns(in: message), about: message)]
    }
    guard let description = candidate.landing?.descriptionLeftOut, description.mentionsBreakingBelowHeader,
      let said = BreakingAnnouncement(in: description.linesBelowHeader)
    else { return [] }
    return [
      finding(
        said, line: 1, columns: nil, whereabouts: " in line \(said.line - 2) of the description",
        about: message)
    ]
  }

  private func finding(
    _ said: BreakingAnnouncement, line: Int, columns: Range<Int>?, whereabouts: String = "",
    about message: CommitMessage
  ) -> Finding {
    Finding(
      line: line, columns: columns,
      "\(said.text.inQuotes)\(whereabouts) announces a breaking change that nothing marks; "
        + "expected \(readsMark ? "'!' before the colon of the header, or " : "")a footer 'BREAKING CHANGE: …'",
      correction: readsMark
        ? message.headerMarkedBreaking.map { Correction(line: 1, with: $0, isSafe: false) } : nil)
  }
}

extension BreakingAnnouncement {
  fileprivate func columns(in message: CommitMessage) -> Range<Int> {
    let start = message.lines[line - 1].prefix(while: \.isWhitespace).count + 1
    return start..<start + text.count
  }
}

extension Landing {
  /// The description below a header, where no line of it is in the message; nil where one is, or none is known.
  var descriptionLeftOut: CommitMessage? {
    guard let description = pullRequest.description, !outcome.message.sources.contains(where: \.isDescription)
    else { return nil }
    return CommitMessage("-\n\n" + description)
  }
}

extension LandedMessage.Source {
  fileprivate var isDescription: Bool { if case .description = self { true } else { false } }
}
