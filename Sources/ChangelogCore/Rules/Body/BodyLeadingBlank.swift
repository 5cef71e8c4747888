import CommitParser

/// A blank line stands under the first line.
struct BodyLeadingBlank: Rule {
  static let id = "body-leading-blank"
  static let page = RulePage(
    "the line after the header is blank",
    reason: "Git takes everything up to the first blank line for the subject.",
    passing: ["feat: add paging\n\nPages have 20 lines."], failing: ["feat: add paging\nPages have 20 lines."]
  )

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    switch condition {
    case .always where !message.hasBlankAfterHeader:
      return [
        Finding(
          line: 2, "no blank line after the header; expected one before the body",
          correction: Correction(lines: 2..<2, with: [""], isSafe: true))
      ]
    case .never where message.hasBlankAfterHeader && message.body != nil:
      return [Finding(line: 2, "blank line after the header; expected the body there")]
    case .always, .never: return []
    }
  }
}
