import CommitParser

/// The scope is not too long.
struct ScopeMaxLength: Rule {
  static let id = "scope-max-length"
  static let page = RulePage(
    "the scope is not too long",
    reason: """
      A long scope leaves no room for the subject. Lengths are counted in columns of display width; `unit: utf-16` counts as commitlint does.
      """,
    passing: ["feat(api): add paging"], failing: ["feat(the-list-of-all-orders): add paging"])

  private let limit: PartLimit

  init(options: inout RuleOptions) {
    limit = PartLimit(most: 20, &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    limit.findings(about: candidate.message.headerScope, "scope")
  }
}
