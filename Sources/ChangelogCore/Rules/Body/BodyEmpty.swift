import CommitParser

/// A message has a body.
struct BodyEmpty: Rule {
  static let id = "body-empty"
  static let page = RulePage(
    "the message has a body",
    reason: """
      The header says what changes; only a body has the room to say why. Footers are no body. With `when: always` the \
      rule asks for messages without a body.
      """,
    passing: ["feat: add paging\n\nLong lists took seconds to show."],
    failing: ["feat: add paging", "feat: add paging\n\nRefs: #12"])

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    switch (condition, candidate.message.bodyLine) {
    case (.never, nil): [Finding("message has no body; expected one that says why")]
    case (.always, let line?): [Finding(line: line, "message has a body; expected the header alone")]
    case (.never, _), (.always, nil): []
    }
  }
}
