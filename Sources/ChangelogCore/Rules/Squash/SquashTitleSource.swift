/// The pull request's title is the one that lands.
struct SquashTitleSource: Rule {
  static let id = "squash-title-source"
  static let page = RulePage(
    "the title of the pull request is the one that lands",
    reason: """
      With GitHub's default setting a pull request with a single commit lands under that commit's first line, and the title \
      that everybody reviewed is thrown away. Merges of the base branch don't count as commits. Amend the commit, add \
      another one, or set the squash title to the pull request's.
      """,
    passing: ["feat: add paging (#12)"], failing: [])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard let landing = candidate.landing, case .commit = landing.outcome.message.source(ofLine: 1),
      let single = SquashedCommits(of: landing.pullRequest).single
    else { return [] }
    let title = landing.pullRequest.title
    let line = String(single.firstLine)
    guard line != title else { return [] }
    return [
      Finding(
        columns: 1..<line.count + 1,
        "the single commit's \(line.inQuotes) lands, not the title \(title.inQuotes); expected both to be the same, "
          + "or the repository's setting to take the title"
      )
    ]
  }
}
