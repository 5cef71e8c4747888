import ChangelogCore
import CommitParser
import GitHistory

extension Workspace {
  /// What becomes of commits; the paths that they change are looked at only where a rule asks for them.
  func verdicts(on range: CommitRange) throws -> [Verdict] {
    let linter = Linter(policy)
    let needsPaths = policy.rules.needsChangedPaths
    let older = try commitsBeforeSquash(in: range)
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(range.commits.count)
    for (commit, parentCount) in range.commits {
      let candidate = Candidate(
        CommitMessage(commit.message), author: commit.author, parentCount: parentCount,
        changedPaths: needsPaths ? try repository.changedPaths(of: commit.id) : nil,
        isBeforeSquash: older.contains(commit.id))
      verdicts.append(linter.verdict(on: candidate, from: .commit(commit.id)))
    }
    return verdicts
  }

  /// The merges that landed before `squash.since`, when they were nothing to report.
  private func commitsBeforeSquash(in range: CommitRange) throws -> Set<CommitID> {
    let merges = range.commits.filter { $0.parentCount > 1 }.map(\.commit)
    guard policy.squash.isRequired, let since = policy.squash.since, !merges.isEmpty,
      let tip = range.commits.last?.commit.id
    else { return [] }
    switch since {
    case .day(let day): return Set(merges.filter { $0.time < day.start }.map(\.id))
    case .revision(let name):
      let newer = try repository.commits(reachedBy: tip, butNotBy: [repository.commit(named: name)])
      return Set(merges.map(\.id)).subtracting(newer.commits.map(\.commit.id))
    }
  }
}
