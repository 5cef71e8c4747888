public import ChangelogCore

/// What to walk, and how far.
public struct WalkRequest: Sendable {
  /// The commit that the views look at, usually HEAD.
  public var head: CommitID
  /// Further commits to start at.
  public var extraTips: [CommitID] = []
  /// The release tags.
  public var tags: [Tag] = []
  /// How far down to go.
  public var extent: WalkExtent = .everything
  /// A commit below which nothing matters; it is also one of the tips.
  public var floor: CommitID?
  /// Whether the history keeps the trees of its commits, which a comparison of paths needs.
  public var keepsTrees = false

  /// A walk to the roots from one commit.
  public init(head: CommitID) { self.head = head }
}

extension Repository {
  /// Walks the history.
  ///
  /// Shallow boundaries end the walk as roots do, replaced objects are followed, and an odd commit never stops it.
  ///
  /// - Parameters:
  ///   - request: Where to start and where to stop.
  ///   - progress: Told every few thousand commits how many were read.
  /// - Returns: The history, and the commits whose text had to be repaired because it is not in its encoding.
  /// - Throws: ``GitError`` when an object is missing or broken.
  public func history(
    _ request: WalkRequest, progress: (Int) -> Void = { _ in }
  ) throws(GitError) -> (history: History, repaired: [RepairedCommit]) {
    let tagged = Set(request.tags.map(\.commit))
    let wanted: CommitID? =
      if case .below(let name) = request.extent { request.tags.first { $0.name == name }?.commit } else {
        nil
      }
    var passed = 0
    var hasPassedWanted = false
    var walk = CommitWalk(keepingTrees: request.keepsTrees)
    try walk.run(
      from: [request.head] + request.extraTips, in: objects,
      isEnough: { cut in
        guard cut != request.floor else { return true }
        return switch request.extent {
        case .everything: false
        case .tags(let count): passed + (tagged.contains(cut) ? 1 : 0) >= count
        case .below: hasPassedWanted && tagged.contains(cut)
        }
      },
      visit: { commit in
        if tagged.contains(commit) { passed += 1 }
        if commit == wanted { hasPassedWanted = true }
      }, progress: progress)
    let history = History(
      commits: walk.commits, graph: walk.graph, head: walk.number(of: request.head),
      extraTips: request.extraTips.compactMap(walk.number(of:)),
      tags: request.tags.compactMap { tag in walk.number(of: tag.commit).map { (tag.name, $0) } },
      boundaries: walk.boundaries, trees: walk.trees)
    return (history, walk.decoder.repaired)
  }
}
