import CommitParser

/// The type is not too short.
struct TypeMinLength: Rule {
  static let id = "type-min-length"
  static let page = RulePage(
    "the type is not too short",
    reason: """
      A single letter tells nobody what the change is. Lengths are counted in columns of display width; `unit: utf-16` counts as commitlint does.
      """,
    passing: ["ci: cache the build"], failing: ["x: cache the build"])

  private let limit: PartLimit

  init(options: inout RuleOptions) {
    limit = PartLimit(least: 2, &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    limit.findings(about: candidate.message.headerType, "type")
  }
}
