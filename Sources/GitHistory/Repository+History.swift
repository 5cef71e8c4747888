public import ChangelogCore

/// What to walk, and how far.
public struct WalkRequest: Sendable {
  /// The commit that the views look at, usually HEAD.
  public var head: CommitID
  /// Further commits to start at.
  public var extraTips: [CommitID] = []
  /// The release tags.
  public var tags: [Tag] = []
  /// The tags of each component, where several are looked at at once; the walk goes as far down as the one that needs
  /// most.
  public var tagGroups: [[Tag]] = []
  /// How far down to go.
  public var extent: WalkExtent = .everything
  /// A commit below which nothing matters; it is also one of the tips.
  public var floor: CommitID?
  /// Whether the history keeps the trees of its commits, which a comparison of paths needs.
  public var keepsTrees = false
  /// Whether the history keeps when the authors wrote its commits, by which picked ones are found.
  public var keepsAuthorTimes = false
  /// Whether the history keeps who committed its commits, by which an audit tells how they landed.
  public var keepsCommitters = false

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
    let groups = request.tagGroups.isEmpty ? [request.tags] : request.tagGroups
    var tagged: [CommitID: [Int]] = [:]
    for (group, tags) in groups.enumerated() {
      for commit in Set(tags.map(\.commit)) { tagged[commit, default: []].append(group) }
    }
    let wantedTags = if case .tags(let count) = request.extent { count } else { 0 }
    let wanted: CommitID? =
      if case .below(let name) = request.extent { request.tags.first { $0.name == name }?.commit } else {
        nil
      }
    var passed = [Int](repeating: 0, count: groups.count)
    var waiting = groups.count
    var hasPassedWanted = false
    var walk = CommitWalk(
      keepingTrees: request.keepsTrees, authorTimes: request.keepsAuthorTimes,
      committers: request.keepsCommitters)
    try walk.run(
      from: [request.head] + request.extraTips, in: objects,
      isEnough: { cut in
        guard cut != request.floor else { return true }
        return switch request.extent {
        case .everything: false
        case .tags:
          waiting == 0 || waiting == tagged[cut]?.count { passed[$0] == wantedTags - 1 }
        case .below: hasPassedWanted && tagged[cut] != nil
        }
      },
      visit: { commit in
        for group in tagged[commit] ?? [] {
          passed[group] += 1
          if passed[group] == wantedTags { waiting -= 1 }
        }
        if commit == wanted { hasPassedWanted = true }
      }, progress: progress)
    let history = History(
      commits: walk.commits, graph: walk.graph, head: walk.number(of: request.head),
      extraTips: request.extraTips.compactMap(walk.number(of:)),
      tags: request.tags.compactMap { tag in walk.number(of: tag.commit).map { (tag.name, $0) } },
      boundaries: walk.boundaries, trees: walk.trees, authorTimes: walk.authorTimes,
      committers: walk.committers)
    return (history, walk.decoder.repaired)
  }
}
