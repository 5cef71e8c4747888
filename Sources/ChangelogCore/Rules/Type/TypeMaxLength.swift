import CommitParser

/// The type is not too long.
struct TypeMaxLength: Rule {
  static let id = "type-max-length"
  static let page = RulePage(
    "the type is not too long",
    reason: """
      Short types line up in a log. Lengths are counted in columns of display width; `unit: utf-16` counts as commitlint does.
      """,
    passing: ["feat: add paging"], failing: ["implementation: add paging"])

  private let limit: PartLimit

  init(options: inout RuleOptions) {
    limit = PartLimit(most: 12, &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    limit.findings(about: candidate.message.headerType, "type")
  }
}
