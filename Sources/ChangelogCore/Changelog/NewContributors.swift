import CommitParser

/// The people who took part for the first time, by the index of the commit.
///
/// The history alone tells, release by release, and in each as the commits landed; so it takes the whole of it.
struct NewContributors: Sendable {
  private var found: [Int: [NewContributor]] = [:]

  init(in timeline: ReleaseTimeline, readBy reader: ContributorReader) {
    let ownership = timeline.ownership
    var commits = [[Int]](repeating: [], count: ownership.releases.count + 1)
    for commit in ownership.childrenFirst.reversed() where timeline.isInSight(commit) {
      commits[ownership.owner(of: commit) ?? ownership.releases.count].append(commit)
    }
    var known = ContributorList()
    for index in commits.joined() {
      let commit = timeline.history.commits[index]
      let isNew = reader.contributors(of: commit).map { known.insert($0) }
      guard isNew.contains(true) else { continue }
      let number = CommitMessage.landedTitle(in: commit.message).number
      let mark = Entry.Mark(commit: commit.id, pullRequest: number)
      found[index] = zip(reader.contributors(of: commit, cameBy: number), isNew)
        .filter { $1 && !$0.name.isEmpty }.map { NewContributor(contributor: $0.0, mark: mark) }
    }
  }

  /// Those of some commits, in the commits' order.
  func of(_ commits: [Int]) -> [NewContributor] { commits.flatMap { found[$0] ?? [] } }
}
