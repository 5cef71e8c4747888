import CommitParser

/// No footer is half-written.
struct FooterFormat: Rule {
  static let id = "footer-format"
  static let page = RulePage(
    "no footer is half-written",
    reason: """
      A footer is `Token: value` or `Token #12`, where the token has hyphens instead of blanks. Anything else is plain \
      text: `Reviewed by: Z` is not found by git, and `BREAKING CHANGES: x` moves no version. The rule looks at the last \
      paragraph, and only where all its lines look like footers, and at lines that begin with `BREAKING` in upper case.
      """,
    passing: [
      "fix: close the file\n\nReviewed-by: Z\nRefs #12",
      "fix: close the file\n\nIn short:\n- it was left open",
    ],
    failing: [
      "fix: close the file\n\nReviewed by: Z", "fix: close the file\n\nRefs:",
      "fix: close the file\n\nBREAKING CHANGES: handles are gone",
      "fix: close the file\n\nBREAKING CHANGE - handles are gone",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard message.hasTextBelowHeader else { return [] }
    let slips = message.breakingSlips.filter { $0.reason == .misspelledBreaking } + message.halfWrittenFooters
    return slips.sorted { $0.line < $1.line }.map { slip in
      Finding(
        line: slip.line, columns: 1..<slip.start.count + 1, slip.sentence,
        correction: slip.correction.map { Correction(line: slip.line, with: $0, isSafe: true) })
    }
  }
}

extension FooterSlip {
  fileprivate var sentence: String {
    let expected = (correction ?? "").inQuotes
    return switch reason {
    case .blankInToken: "blank in the footer's token; expected \(expected)"
    case .blankBeforeColon: "blank before the footer's colon; expected \(expected)"
    case .noBlankBeforeValue: "no blank before the footer's value; expected \(expected)"
    case .noValue: "footer \(start.inQuotes) has no value; expected one on the same line"
    case .misspelledBreaking, .lowercaseBreaking:
      "\(start.inQuotes) does not announce a breaking change; expected \(expected)"
    }
  }
}
