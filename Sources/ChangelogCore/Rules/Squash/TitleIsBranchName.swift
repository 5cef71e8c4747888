import CommitParser

/// The title is not the branch's name.
struct TitleIsBranchName: Rule {
  static let id = "title-is-branch-name"
  static let page = RulePage(
    "the title of the pull request is not the name of its branch",
    reason: """
      Where a branch has several commits, forges propose its name as the title: `Feature/foo bar` for `feature/foo-bar`. It \
      says little to somebody who reads the history, and has no type. Only the whole name counts, with blanks for \
      hyphens and underscores and whatever the case.
      """,
    passing: ["feat: foo bar (#12)"], failing: [])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard let landing = candidate.landing, let branch = landing.pullRequest.headBranch else { return [] }
    let title = candidate.message.landedTitle.title
    guard !branch.isEmpty, title.wordsOfBranch == branch.wordsOfBranch else { return [] }
    let start = candidate.message.headerLine.prefix(while: \.isWhitespace).count + 1
    return [
      Finding(
        columns: start..<start + title.count,
        "the title is the name of the branch \(branch.inQuotes); expected 'type: subject' that says what changes"
      )
    ]
  }
}

extension String {
  /// The words in small letters, whatever joins them.
  fileprivate var wordsOfBranch: [Substring] {
    lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }
  }
}
