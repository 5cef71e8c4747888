import CommitParser

/// The subject is not too short.
struct SubjectMinLength: Rule {
  static let id = "subject-min-length"
  static let page = RulePage(
    "the subject is not too short",
    reason: """
      A word is seldom enough to know what changed. Lengths are counted in columns of display width; `unit: utf-16` counts as commitlint does.
      """,
    passing: ["feat: add paging"], failing: ["fix: bug"])

  private let limit: PartLimit

  init(options: inout RuleOptions) {
    limit = PartLimit(least: 5, &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    limit.findings(about: candidate.message.headerSubject, "subject")
  }
}
