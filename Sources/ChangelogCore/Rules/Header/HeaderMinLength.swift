import CommitParser

/// The first line is not too short.
struct HeaderMinLength: Rule {
  static let id = "header-min-length"
  static let page = RulePage(
    "the first line is not too short",
    reason: """
      A word is seldom enough to know what changed. The length is counted in columns of display width; \
      `unit: utf-16` counts as commitlint does.
      """,
    passing: ["feat: add paging"], failing: ["fix: bug"])

  private let min: Int
  private let unit: LengthUnit

  init(options: inout RuleOptions) {
    min = options.number("min", default: 10, "The least length that is accepted")
    unit = options.unit()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let header = candidate.message.headerLine
    let length = unit.length(of: header)
    guard length < min else { return [] }
    return [
      Finding(columns: 1..<header.count + 1, "header is \(unit.phrase(length)) long; the least is \(min)")
    ]
  }
}
