import CommitParser

/// The branch has no merge commits.
struct MergeCommit: Rule {
  static let id = "merge-commit"
  static let page = RulePage(
    "no commit is a merge, where the branch takes squash merges only",
    reason: """
      A pull request that was merged brings all the commits of its branch along, with messages that nobody checked. So \
      with `squash.require: true` a commit with several parents is an error, and where the parents are not known, one with a \
      header that git or a forge writes for merges. A merge into another branch than those of `branches`, such as \
      `Merge branch 'main' into paging`, is left alone: a squash throws it away. So is one that \
      landed before `squash.since`. The rule judges what `ignore: merge` skips.
      """,
    passing: ["feat: add paging (#12)", "Merge branch 'main' into paging", "Merge the lists of pages"],
    failing: [
      "Merge pull request #12 from ada/paging\n\nfeat: add paging", "Merge branch 'paging'",
      "Merge branch 'paging' into 'main'\n\nfeat: add paging\n\nSee merge request ada/lists!12",
      "Merge pull request 'feat: add paging' (#12) from paging into main",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity {
    policy.squash.isRequired ? .error : .off
  }
  static let judgesSkipped: IgnoreClass? = .merge

  private let branches: [Glob]

  init(options: inout RuleOptions) {
    branches = options.texts(
      "branches", default: ["main", "master"],
      "The branches that take squash merges only, `*` standing for any text"
    ).map(Glob.init)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard IgnoreClass.merge.contains(candidate), candidate.landing == nil, !candidate.isBeforeSquash else {
      return []
    }
    if let target = candidate.message.headerLine.mergeTarget,
      !branches.contains(where: { $0.matches(target) })
    {
      return []
    }
    let parents = candidate.parentCount.map { " with \($0) parents" } ?? ""
    return [Finding("commit\(parents) is a merge; expected the pull request to be squashed into one commit")]
  }
}

extension String {
  /// The branch after the last `into`, without quotes; nil where a merge names none, as git does on `master`.
  fileprivate var mergeTarget: Substring? {
    let words = split(separator: " ")
    guard words.count > 2, let last = words.last, words[words.count - 2] == "into" else { return nil }
    return last.first == "'" && last.last == "'" && last.count > 1 ? last.dropFirst().dropLast() : last
  }
}
