import CommitParser

/// The scope is not too short.
struct ScopeMinLength: Rule {
  static let id = "scope-min-length"
  static let page = RulePage(
    "the scope is not too short",
    reason: """
      A single letter tells nobody which part is meant. A header without a scope passes: that is for `scope-empty`. Lengths are counted in columns of display width; `unit: utf-16` counts as commitlint does.
      """,
    passing: ["feat(ui): add paging"], failing: ["feat(u): add paging"])

  private let limit: PartLimit

  init(options: inout RuleOptions) {
    limit = PartLimit(least: 2, &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    limit.findings(about: candidate.message.headerScope, "scope")
  }
}
