import CommitParser

/// The header has a subject, or none.
struct SubjectEmpty: Rule {
  static let id = "subject-empty"
  static let page = RulePage(
    "the header has a subject",
    reason: """
      `header-format` reports a missing subject already, with its place; where both are on, this one is silent. It is \
      here for policies that turn `header-format` off.
      """,
    passing: ["feat: add paging"], failing: ["feat:", "Add paging"])
  static let yieldsTo = ["header-format"]

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    switch (condition, candidate.message.headerSubject) {
    case (.never, nil): [Finding("header has no subject; expected 'type(scope): subject'")]
    case (.always, let subject?):
      [Finding(subject, "header has the subject \(subject.text.inQuotes); expected none")]
    case (.never, _), (.always, nil): []
    }
  }
}
