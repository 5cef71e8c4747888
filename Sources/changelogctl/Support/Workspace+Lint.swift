import ChangelogCore
import CommitParser
import GitHistory

extension Workspace {
  /// What becomes of commits; the paths that they change are looked at only where a rule asks for them.
  func verdicts(on range: CommitRange) throws -> [Verdict] {
    let linter = Linter(policy)
    let needsPaths = policy.rules.needsChangedPaths
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(range.commits.count)
    for (commit, parentCount) in range.commits {
      let candidate = Candidate(
        CommitMessage(commit.message), author: commit.author, parentCount: parentCount,
        changedPaths: needsPaths ? try repository.changedPaths(of: commit.id) : nil)
      verdicts.append(linter.verdict(on: candidate, from: .commit(commit.id)))
    }
    return verdicts
  }
}
