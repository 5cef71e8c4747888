public import ChangelogCore

extension Repository {
  /// The newest commits that a commit reaches, itself included, in no particular order.
  ///
  /// - Parameter count: How many to read; where the last one is a merge, its parents may come on top.
  /// - Throws: ``GitError`` when an object is missing or broken.
  public func newestCommits(_ count: Int, from head: CommitID) throws(GitError) -> [Commit] {
    var walk = CommitWalk()
    try walk.run(
      from: [head], in: objects, upTo: count, isEnough: { _ in false }, visit: { _ in }, progress: { _ in })
    return walk.commits
  }
}
