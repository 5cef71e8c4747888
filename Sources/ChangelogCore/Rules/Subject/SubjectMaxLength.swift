import CommitParser

/// The subject is not too long.
struct SubjectMaxLength: Rule {
  static let id = "subject-max-length"
  static let page = RulePage(
    "the subject is not too long",
    reason: """
      The subject is the line that users read in the changelog. Lengths are counted in columns of display width; `unit: utf-16` counts as commitlint does.
      """,
    passing: ["feat: add paging"],
    failing: [
      "feat: add paging to the list of orders, the list of customers, the list of invoices and all others"
    ])

  private let limit: PartLimit

  init(options: inout RuleOptions) {
    limit = PartLimit(most: 80, &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    limit.findings(about: candidate.message.headerSubject, "subject")
  }
}
