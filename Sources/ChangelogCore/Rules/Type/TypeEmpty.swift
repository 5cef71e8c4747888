import CommitParser

/// The header has a type, or none.
struct TypeEmpty: Rule {
  static let id = "type-empty"
  static let page = RulePage(
    "the header has a type",
    reason: """
      `header-format` reports a missing type already, with its place; where both are on, this one is silent. It is here \
      for policies that turn `header-format` off, or with `when: always` forbid types.
      """,
    passing: ["feat: add paging"], failing: ["(api): add paging", "Add paging"])
  static let yieldsTo = ["header-format"]

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    switch (condition, candidate.message.headerType) {
    case (.never, nil): [Finding("header has no type; expected 'type(scope): subject'")]
    case (.always, let type?): [Finding(type, "header has the type \(type.text.inQuotes); expected none")]
    case (.never, _), (.always, nil): []
    }
  }
}
