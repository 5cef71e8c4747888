import CommitParser

/// A message has a footer.
struct FooterEmpty: Rule {
  static let id = "footer-empty"
  static let page = RulePage(
    "the message has a footer",
    reason: """
      For teams whose every message ends with `Refs: #12` or the like. With `when: always` the rule asks for messages \
      without footers.
      """,
    passing: ["feat: add paging\n\nRefs: #12"],
    failing: ["feat: add paging", "feat: add paging\n\nLong lists."])

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    switch (condition, candidate.message.footers.first?.line) {
    case (.never, nil): [Finding("message has no footer; expected one such as 'Refs: #12'")]
    case (.always, let line?): [Finding(line: line, "message has a footer; expected none")]
    case (.never, _), (.always, nil): []
    }
  }
}
