import CommitParser

/// The footers are not too long.
struct FooterMaxLength: Rule {
  static let id = "footer-max-length"
  static let page = RulePage(
    "the footers are not too long",
    reason: """
      Footers that run over a screen push the message out of sight: often they list everybody who looked at \
      it. The lengths of their lines are added up.
      """,
    passing: ["feat: add paging\n\nRefs: #12"],
    failing: ["feat: add paging\n\n" + String(repeating: "Reviewed-by: A U Thor\n", count: 60)])

  private let max: Int
  private let unit: LengthUnit

  init(options: inout RuleOptions) {
    max = options.number("max", default: 1_000, "The greatest length of the footers")
    unit = options.unit()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard let text = message.footerText, let line = message.footerLine else { return [] }
    let length = unit.length(ofLines: text)
    guard length > max else { return [] }
    return [Finding(line: line, "footers are \(unit.phrase(length)) long; the limit is \(max)")]
  }
}
