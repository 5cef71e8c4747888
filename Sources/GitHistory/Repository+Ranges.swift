public import ChangelogCore
internal import Clibgit2

/// Some commits of a history, with what a check of each needs.
public struct CommitRange: Sendable {
  /// The commits with the number of their parents, every one after its parents.
  public let commits: [(commit: Commit, parentCount: Int)]
  /// Whether a commit is among the ancestors of both sides, so that the range is what lies above it.
  ///
  /// A shallow clone can lack that commit; then the range holds more than it should.
  public let hasCommonAncestor: Bool
  /// Whether a shallow clone lacks commits that would belong here.
  public let isCutOff: Bool
  /// The commits whose text had to be repaired because it is not in its encoding.
  public let repaired: [RepairedCommit]
}

extension Repository {
  /// The commits that one commit reaches and others do not: git's `included ^excluded`.
  ///
  /// - Parameters:
  ///   - excluded: The commits whose history stays out; empty for the whole history.
  ///   - progress: Told every few thousand commits how many were read.
  /// - Throws: ``GitError`` when an object is missing or broken.
  public func commits(
    reachedBy included: CommitID, butNotBy excluded: [CommitID], progress: (Int) -> Void = { _ in }
  ) throws(GitError) -> CommitRange {
    var walk = CommitWalk()
    // All that was walked descends from a cut, so it and what lies below belong to the excluded side.
    try walk.run(
      from: [included] + excluded, in: objects, isEnough: { _ in !excluded.isEmpty }, visit: { _ in },
      progress: progress)
    let tips = excluded.compactMap(walk.number(of:))
    let isOutside = walk.graph.reachable(from: tips)
    let isReached = walk.graph.reachable(from: [walk.number(of: included)].compactMap(\.self))
    let commits = walk.commits
    let graph = walk.graph
    let numbers = graph.childrenFirst().reversed().filter { isReached[$0] && !isOutside[$0] }
    return CommitRange(
      commits: numbers.map { (commits[$0], graph.parentCount(of: $0)) },
      hasCommonAncestor: zip(isOutside, isReached).contains { $0 && $1 },
      isCutOff: walk.boundaries.contains { isReached[$0] && !isOutside[$0] },
      repaired: walk.decoder.repaired)
  }

  /// One commit alone.
  public func commits(only id: CommitID) throws(GitError) -> CommitRange {
    try objects.read(id) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_COMMIT, let raw = RawCommit(bytes) else { throw .corrupt(id) }
      var decoder = CommitDecoder()
      return CommitRange(
        commits: [(decoder.commit(id, raw), raw.parents.count)], hasCommonAncestor: true, isCutOff: false,
        repaired: decoder.repaired)
    }
  }

  /// The commits at the ends of all branches of remotes, as the last fetch or push left them.
  public func remoteBranchTips() throws(GitError) -> [CommitID] {
    var tips: Set<CommitID> = []
    try References.forEach("refs/remotes/*", in: handle) { (_, reference) throws(GitError) in
      do throws(GitError) {
        if let tip = try commit(of: reference) { tips.insert(tip) }
      } catch  where error.kind == .missing {
        // A commit that is not here can be none of those that are.
      }
    }
    return Array(tips)
  }
}
