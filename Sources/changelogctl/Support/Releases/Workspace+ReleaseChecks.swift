import ChangelogCore
import GitHistory

extension Workspace {
  /// The branch to release, and the commit that it is at; refuses what must not be released.
  func releasableBranch(under policy: Policy) throws -> (name: String, head: CommitID) {
    guard repository.workFolder != nil else { throw ReleaseRefusal.bare }
    if let operation = repository.operation { throw ReleaseRefusal.underWay(operation) }
    guard let head = try repository.head() else { throw ReleaseRefusal.noCommits }
    guard let branch = repository.currentBranch else { throw ReleaseRefusal.detached }
    let allowed = policy.history.branches
    guard allowed.contains(where: { Glob($0).matches(branch) }) else {
      throw ReleaseRefusal.wrongBranch(branch, expected: allowed)
    }
    // Such as release/1.2.0, which holds a release that has not landed.
    guard !policy.isReleaseBranch(branch) else { throw ReleaseRefusal.pullRequest(branch) }
    if let upstream = try repository.upstream(of: branch), let distance = upstream.distance,
      distance.behind > 0
    {
      throw ReleaseRefusal.behind(
        branch, upstream: "\(upstream.remote)/\(upstream.branch)", by: distance.behind)
    }
    return (branch, head)
  }

  /// Refuses changes that would be left lying about.
  ///
  /// - Returns: The paths among the allowed ones that have changes.
  func otherChanges(allowing paths: Set<String>) throws -> Set<String> {
    let changed = try repository.uncommittedChanges().map(\.path)
    let others = changed.filter { !paths.contains($0) }
    guard others.isEmpty else { throw ReleaseRefusal.changed(others) }
    return Set(changed)
  }

  /// Where a branch is pushed to: to its upstream, else to the remote `origin` under its own name.
  func destination(of branch: String) throws -> PushDestination {
    guard let upstream = try repository.upstream(of: branch) else {
      return PushDestination(remote: "origin", branch: branch, expected: nil)
    }
    return PushDestination(
      remote: upstream.remote, branch: upstream.branch,
      expected: try repository.target(of: upstream.reference))
  }
}
