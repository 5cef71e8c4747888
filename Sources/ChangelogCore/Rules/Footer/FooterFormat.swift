import CommitParser

/// No footer is half-written.
struct FooterFormat: Rule {
  static let id = "footer-format"
  static let page = RulePage(
    "no footer is half-written",
    reason: """
      A footer is `Token: value` or `Token #12`, where the token has hyphens instead of blanks. Anything else is plain \
      text: `Reviewed by: Z` is not found by git, and `BREAKING CHANGES: x` moves no version. The rule looks at the last \
      paragraph, only where all its lines look like footers and only for tokens that are hardly prose, such as \
      `Signed-off-by`, `Reviewed-by`, `Refs` and `Fixes`; and at lines that begin with `BREAKING` in upper case, unless \
      they say `none`. `--fix` leaves the latter to you, for they may be prose.
      """,
    passing: [
      "fix: close the file\n\nReviewed-by: Z\nRefs #12",
      "fix: close the file\n\nIn short:\n- it was left open",
      "fix: close the file\n\nCaused by: a missing defer", "fix: close the file\n\nBREAKING CHANGES: none",
    ],
    failing: [
      "fix: close the file\n\nReviewed by: Z", "fix: close the file\n\nRefs:",
      "fix: close the file\n\nSigned-off-by A U Thor <author@example.org>",
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
        correction: slip.correction.map {
          // One word more would make the next version a major one.
          Correction(line: slip.line, with: $0, isSafe: slip.reason != .misspelledBreaking)
        })
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
    case .noColon: "no colon after the footer's token; expected \(expected)"
    case .noValue: "footer \(start.inQuotes) has no value; expected one on the same line"
    case .misspelledBreaking, .lowercaseBreaking:
      "\(start.inQuotes) does not announce a breaking change; expected \(expected)"
    }
  }
}
