import CommitParser

/// The first line is not too long.
struct HeaderMaxLength: Rule {
  static let id = "header-max-length"
  static let page = RulePage(
    "the first line is not too long",
    reason: """
      Logs, mails and titles of pull requests cut long lines. The length is counted in columns of display width, in \
      which a Chinese character or an emoji takes two; `unit: utf-16` counts as commitlint does. Where the policy has \
      `squash.require: true`, room is kept for the ` (#1234)` that the forge appends, unless the line ends with such a \
      number already.
      """,
    passing: ["feat: add paging"], failing: ["feat: " + String(repeating: "add paging and ", count: 7)])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  private let max: Int
  private let unit: LengthUnit
  private let reserve: Int

  init(options: inout RuleOptions) {
    max = options.number("max", default: 100, "The greatest length that is accepted")
    unit = options.unit()
    reserve = options.number(
      "reserve", default: options.policy.squash.isRequired ? 8 : 0,
      "The room kept for the number that the forge appends; 8 where squash merges are required")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let header = candidate.message.headerLine
    // Most headers are short enough whatever they hold.
    guard unit.length(of: header, exceeds: max - reserve) else { return [] }
    let reserve = candidate.message.landedTitle.number == nil ? self.reserve : 0
    let length = unit.length(of: header)
    guard length + reserve > max else { return [] }
    let fitting = unit.characters(of: header, within: Swift.max(0, max - reserve))
    let later = reserve == 0 ? "" : ", \(length + reserve) once \(Self.suffix(of: reserve)) is appended"
    return [
      Finding(
        columns: fitting + 1..<header.count + 1,
        "header is \(unit.phrase(length)) long\(later); the limit is \(max)")
    ]
  }

  /// What the forge may append in so many columns: `' (#1234)'` takes eight.
  private static func suffix(of columns: Int) -> String {
    let digits = "123456789".prefix(Swift.max(0, columns - 4))
    return digits.isEmpty ? "a number" : "' (#\(digits))'"
  }
}
