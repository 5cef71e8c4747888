import CommitParser

/// A breaking change is announced in upper case.
struct BreakingLowercase: Rule {
  static let id = "breaking-lowercase"
  static let page = RulePage(
    "`BREAKING CHANGE` is in upper case",
    reason: """
      Conventional Commits counts nothing else: with small letters the change is in no list of breaking changes and the \
      version moves too little. Prose is left alone, for only a line that stands where a footer begins is looked at; so \
      is `Breaking change: none`. `--fix` mends `breaking change:` alone; the plural and other spellings are left to you.
      """,
    passing: [
      "feat: add paging\n\nBREAKING CHANGE: lists have 20 lines", "feat: add paging\n\nBreaking change: none",
      "feat: add paging\n\nLong lists are a\nbreaking change: they end after 20 lines.",
    ],
    failing: [
      "feat: add paging\n\nbreaking change: lists have 20 lines",
      "feat: add paging\n\nBreaking changes: lists have 20 lines",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    candidate.message.breakingSlips.filter { $0.reason == .lowercaseBreaking }.map { slip in
      let token = slip.start.contains("-") ? "BREAKING-CHANGE:" : "BREAKING CHANGE:"
      return Finding(
        line: slip.line, columns: 1..<slip.start.count + 1,
        "\(slip.start.inQuotes) does not announce a breaking change; expected \(token.inQuotes)",
        correction: slip.correction.map {
          Correction(line: slip.line, with: $0, isSafe: slip.start.uppercased() == token)
        })
    }
  }
}
