import CommitParser

/// The first line reads as a header.
struct HeaderFormat: Rule {
  static let id = "header-format"
  static let page = RulePage(
    "the first line has the form `type(scope): subject`",
    reason: """
      Without a type nobody can tell what the change is, and it is in no section of the changelog. The grammar is that \
      of Conventional Commits 1.0.0. Where only blanks, parentheses or the place of a `!` are wrong and the type is one \
      of the policy, the correction is safe.
      """,
    passing: ["feat: add paging", "fix(api)!: drop the old names"],
    failing: [
      "Add paging", "feat (api): add paging", "feat : add paging", "feat!(api): add paging",
      "feat(): add paging",
      "feat： add paging", "feat:", "(api): add paging",
    ])
  static let yieldsTo = ["invisible-character", "wip-title", "title-is-branch-name"]

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let types: CommitTypes

  init(options: inout RuleOptions) {
    types = options.policy.types
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    switch message.header {
    case .success(let header):
      guard header.hasEmptyScope, let column = header.scopeColumn, let type = message.headerType else {
        return []
      }
      let end = column - 1 + message.headerLine.dropFirst(column - 1).prefix { $0 != ")" }.count
      let blanks = header.spacing.isEmpty ? " " : header.spacing
      let mark = header.hasBreakingMark ? "!" : ""
      let corrected = "\(header.type)\(mark):\(blanks)\(header.subject)"
      return [
        Finding(
          columns: column - 1..<end + 2,
          "parentheses without a scope; expected \(corrected.inQuotes)",
          correction: Correction(line: 1, with: corrected, isSafe: types[type.text] != nil))
      ]
    case .failure(let error):
      return [
        Finding(
          columns: error.column..<error.column + 1, "\(error)",
          correction: HeaderRepair(message.headerLine, error, types).correction)
      ]
    }
  }
}
