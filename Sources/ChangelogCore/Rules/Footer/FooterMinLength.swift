import CommitParser

/// The footers are not too short.
struct FooterMinLength: Rule {
  static let id = "footer-min-length"
  static let page = RulePage(
    "the footers are not too short",
    reason: """
      A footer that says next to nothing helps nobody. The lengths of their lines are added \
      up. A message without footers passes: `footer-empty` asks for one.
      """,
    passing: ["feat: add paging", "feat: add paging\n\nReviewed-by: Z"],
    failing: ["feat: add paging\n\nRefs: #1"])

  private let min: Int
  private let unit: LengthUnit

  init(options: inout RuleOptions) {
    min = options.number("min", default: 10, "The least length of the footers")
    unit = options.unit()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard let text = message.footerText, let line = message.footerLine else { return [] }
    let length = unit.length(ofLines: text)
    guard length < min else { return [] }
    return [Finding(line: line, "footers are \(unit.phrase(length)) long; the least is \(min)")]
  }
}
