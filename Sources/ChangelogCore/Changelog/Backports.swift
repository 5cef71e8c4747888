/// What becomes of changes that landed on two lines of the history.
struct Backports: Sendable {
  /// The versions that have a commit's change already, the first release first.
  private(set) var versions: [Int: [String]] = [:]
  /// Commits whose change another commit of the same release has already.
  private(set) var repeated: Set<Int> = []
  /// The listed merge that brought a commit in.
  private(set) var merged: [Int: Int] = [:]

  /// Commits that brought the same change, on two lines of the history.
  private var pairs: [(Int, Int)] = []
  /// Commits of which only their patches could tell whether they are pairs, and whose patches nobody knows.
  private(set) var suspects: Set<Int> = []

  /// Looks for changes that landed twice; ``settle(in:under:without:places:)`` says what becomes of them.
  ///
  /// - Parameters:
  ///   - places: The place of each commit, by which each stands before its parents.
  ///   - oldestFirst: The commits of the branch, the oldest first.
  ///   - reader: Tells with the overrides which commits are listed for themselves.
  init(
    of timeline: ReleaseTimeline, places: [Int], oldestFirst: [Int], readBy reader: ChangeReader,
    _ overrides: [Int: Override]
  ) {
    let policy = reader.policy.history
    func isListed(_ commit: Int) -> Bool {
      let override = overrides[commit]
      guard override != nil || reader.mayCount(timeline.history.commits[commit].glance) else {
        return false
      }
      return reader.changes(of: timeline.history.commits[commit], override).contains(where: \.isListed)
    }
    let graph = timeline.history.graph
    if policy.merges == .keep {
      for merge in oldestFirst where graph.parentCount(of: merge) > 1 && isListed(merge) {
        let base = graph.parents(of: merge).first
        for commit in graph.difference(of: merge, from: base, by: places) where commit != merge {
          merged[commit] = merge
        }
      }
    }
    guard policy.backports != .list else { return }
    let childrenFirst = timeline.ownership.childrenFirst
    let mainline = Mainline(from: timeline.tip, in: graph, childrenFirst: childrenFirst, places: places)
    let candidates = childrenFirst.reversed().filter { commit in
      merged[commit] == nil && !timeline.isBeforeSince(commit)
        && (policy.merges == .keep || graph.parentCount(of: commit) < 2)
    }
    let aside = candidates.filter { !mainline.contains($0) && isListed($0) }
    let twins = Twins(aside: aside, in: timeline.history, along: mainline)
    guard !twins.isEmpty else { return }
    for commit in candidates where timeline.isOnBranch(commit) {
      let found = twins.twins(of: commit)
      pairs += found.map { (commit, $0) }
      for other in twins.suspects(of: commit) where !found.contains(other) {
        let commits = timeline.history.commits
        switch reader.facts.areSamePatch(commits[commit].id, commits[other].id) {
        case true?: pairs.append((commit, other))
        case false?: break
        case nil: suspects.formUnion([commit, other])
        }
      }
    }
  }

  /// Settles which releases name others, or leave a change out.
  ///
  /// - Parameter gone: Commits of which nothing is listed, and whose change nobody has.
  mutating func settle(
    in timeline: ReleaseTimeline, under policy: HistoryPolicy, without gone: Set<Int>, places: [Int]
  ) {
    guard !pairs.isEmpty else { return }
    let ownership = timeline.ownership
    // Releases that the branch does not reach own what only they have.
    let elsewhere =
      policy.otherBranches == .read
      ? Ownership(
        graph: timeline.history.graph, tags: timeline.history.releaseTags(under: policy)) : nil
    var found: [Int: Set<SemanticVersion>] = [:]
    for (commit, twin) in pairs where !gone.contains(commit) && !gone.contains(twin) {
      if timeline.isOnBranch(twin) {
        // Twins that both stand aside are met from either side.
        let (first, second) =
          (ownership.rank(of: commit), places[twin]) < (ownership.rank(of: twin), places[commit])
          ? (commit, twin) : (twin, commit)
        let rank = ownership.rank(of: first)
        if rank == ownership.rank(of: second) {
          repeated.insert(second)
        } else {
          found[second, default: []].insert(ownership.releases[rank].tag.version)
        }
      } else if let elsewhere, let other = elsewhere.owner(of: twin) {
        let version = elsewhere.releases[other].tag.version
        let own = ownership.owner(of: commit).map { ownership.releases[$0].tag.version }
        if own.map({ version < $0 }) ?? true { found[commit, default: []].insert(version) }
      }
    }
    versions = found.mapValues { $0.sorted().map(\.description) }
  }
}
