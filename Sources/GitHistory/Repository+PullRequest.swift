public import ChangelogCore
internal import Clibgit2

/// The commits that a pull request brings.
public struct BranchRange: Sendable {
  /// The commits that the base lacks, in the branch's order, oldest first.
  ///
  /// A parent comes before its children; commits of lines that ran side by side come in the order of their author's
  /// times, as GitHub lists them.
  public let commits: [BranchCommit]
  /// The commit of the base that the branch saw last; nil for a branch without commits of its own.
  public let forkPoint: CommitID?
  /// Whether the clone has all of them: false where it is shallow and lacks some, or the place where the lines part.
  public let isComplete: Bool
  /// The commits whose text had to be repaired because it is not in its encoding.
  public let repaired: [RepairedCommit]
}

extension Repository {
  /// The commits that a branch has and its base lacks: git's `base..head`.
  ///
  /// - Parameter progress: Told every few thousand commits how many were read.
  /// - Throws: ``GitError`` when an object is missing or broken.
  public func branch(
    from base: CommitID, to head: CommitID, progress: (Int) -> Void = { _ in }
  ) throws(GitError) -> BranchRange {
    var walk = CommitWalk()
    // All that was walked descends from a cut, so it and what lies below belong to the base.
    try walk.run(
      from: [head, base], in: objects, isEnough: { _ in true }, visit: { _ in }, progress: progress)
    let graph = walk.graph
    let isBase = graph.reachable(from: [walk.number(of: base)].compactMap(\.self))
    let isReached = graph.reachable(from: [walk.number(of: head)].compactMap(\.self))
    let childrenFirst = graph.childrenFirst()
    let own = childrenFirst.reversed().filter { isReached[$0] && !isBase[$0] }
    var times = [Int64](repeating: 0, count: graph.count)
    for commit in own { times[commit] = try authorTime(of: walk.commits[commit].id) }
    let commits = walk.commits
    return BranchRange(
      commits: graph.parentsFirst(own, by: times).map {
        BranchCommit(
          id: commits[$0].id, author: commits[$0].author, message: commits[$0].message,
          parentCount: graph.parentCount(of: $0))
      },
      forkPoint: childrenFirst.first { isReached[$0] && isBase[$0] }.map { commits[$0].id },
      isComplete: zip(isBase, isReached).contains { $0 && $1 }
        && !walk.boundaries.contains { isReached[$0] && !isBase[$0] },
      repaired: walk.decoder.repaired)
  }

  private func authorTime(of id: CommitID) throws(GitError) -> Int64 {
    try objects.read(id) { (_, bytes) throws(GitError) in RawCommit(bytes)?.authorTime ?? 0 }
  }
}

extension CommitGraph {
  /// Some commits, each after its parents, of those that could come next the one with the lowest time.
  ///
  /// - Parameters:
  ///   - commits: The commits, each after its parents; they settle what times leave open.
  ///   - times: The time of every commit of the graph.
  func parentsFirst(_ commits: [Int], by times: [Int64]) -> [Int] {
    var place = [Int?](repeating: nil, count: count)
    for (index, commit) in commits.enumerated() { place[commit] = index }
    var children = [[Int]](repeating: [], count: commits.count)
    var waiting = [Int](repeating: 0, count: commits.count)
    for (index, commit) in commits.enumerated() {
      for parent in parents(of: commit) {
        guard let parent = place[parent] else { continue }
        children[parent].append(index)
        waiting[index] += 1
      }
    }
    // What comes next stands at the end.
    var ready: [Int] = []
    func insert(_ index: Int) {
      let key = (times[commits[index]], index)
      var (low, high) = (0, ready.count)
      while low < high {
        let middle = (low + high) / 2
        if (times[commits[ready[middle]]], ready[middle]) > key { low = middle + 1 } else { high = middle }
      }
      ready.insert(index, at: low)
    }
    for index in commits.indices where waiting[index] == 0 { insert(index) }
    var sorted: [Int] = []
    while let next = ready.popLast() {
      sorted.append(commits[next])
      for child in children[next] {
        waiting[child] -= 1
        if waiting[child] == 0 { insert(child) }
      }
    }
    return sorted
  }
}
