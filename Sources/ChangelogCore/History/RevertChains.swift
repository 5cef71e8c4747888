import CommitParser

/// What becomes of commits that take others back, and of those that are taken back.
///
/// What is taken back within its own release is gone, and so is the commit that does so: users never saw either. What an
/// older release has is listed as reverted where it is taken back, and once more where it comes back. A chain of
/// reverts is followed to its end in each release, so that only the release's own effect is left.
struct RevertChains: Sendable {
  /// What a release lists because of a commit that takes something back.
  enum Effect: Sendable, Equatable {
    /// A commit is taken back that a release has, by its rank.
    case reverts(Int, release: Int)
    /// A commit comes back that a release before took back.
    case reapplies(Int)
  }

  /// Commits of which nothing is listed: what they changed was taken back in the same release, or they did that.
  private(set) var gone: Set<Int> = []
  /// What a commit that takes something back changes for its release; nothing for one without an entry here.
  private(set) var effects: [Int: [Effect]] = [:]
  /// Commits that do nothing but take back something that is not among the commits.
  private(set) var unresolved: Set<Int> = []
  /// Commits that do nothing but take back others.
  private(set) var whole: Set<Int> = []
  /// What each commit takes back that takes something back.
  private(set) var targets: [Int: [Int]] = [:]

  /// What happened to each commit that was taken back, and those commits, the oldest first.
  private var events: [Int: [Event]] = [:]
  private var roots: [Int] = []

  /// Whether something that landed is there from a commit on.
  private struct Event {
    let commit: Int
    let isThere: Bool
  }

  /// How many changes are followed: a chain in which each revert takes back all others has no end that matters.
  private static let limit = 1_000_000

  /// Finds what the reverts of a history mean; ``settle(owner:)`` says what becomes of it.
  ///
  /// - Parameters:
  ///   - reverts: What commits take back, the oldest first.
  ///   - candidates: The commits that may be taken back, the oldest first.
  ///   - places: The place of each commit, by which each stands before its parents.
  init(
    _ reverts: [(commit: Int, revert: Revert)], in history: History, candidates: [Int], places: [Int]
  ) {
    guard !reverts.isEmpty else { return }
    let index = RevertIndex(reverts.map(\.revert), in: history, candidates: candidates)
    /// Whether what landed first is there after a commit that does nothing but take back.
    var states: [Int: [Int: Bool]] = [:]
    var count = 0
    for (commit, revert) in reverts {
      let found = index.targets(of: revert) { places[$0] > places[commit] }.flatMap { target in
        contents(of: target, revert, in: history, index, places: places)
      }
      var state: [Int: Bool] = [:]
      for target in found {
        if let earlier = states[target] {
          state.merge(earlier.mapValues { !$0 }) { $1 }
        } else {
          state[target] = revert.isReapply
        }
      }
      count += state.count
      guard !state.isEmpty, count <= Self.limit else {
        if revert.isWhole, revert.isCertain { unresolved.insert(commit) }
        continue
      }
      targets[commit] = found
      if revert.isWhole {
        states[commit] = state
        whole.insert(commit)
      }
      for (root, isThere) in state {
        events[root, default: []].append(Event(commit: commit, isThere: isThere))
      }
    }
    roots = events.keys.sorted { places[$0] > places[$1] }
  }

  /// Settles what releases list.
  ///
  /// - Parameter owner: The rank of the release that owns a commit; that of what is unreleased is the greatest.
  mutating func settle(owner: (Int) -> Int) {
    for root in roots { settle([Event(commit: root, isThere: true)] + (events[root] ?? []), owner: owner) }
    gone.formUnion(whole.subtracting(effects.keys))
  }

  /// The commit, or what it brought in where it is a merge.
  private func contents(
    of target: Int, _ revert: Revert, in history: History, _ index: RevertIndex, places: [Int]
  ) -> [Int] {
    let graph = history.graph
    guard graph.parentCount(of: target) > 1 else { return [target] }
    let base = revert.mergeBase.flatMap(index.commit) ?? graph.parents(of: target).first
    return graph.difference(of: target, from: base, by: places).sorted { places[$0] > places[$1] }
  }

  /// Settles what happened to one thing that landed, release by release.
  private mutating func settle(_ events: [Event], owner: (Int) -> Int) {
    let root = events[0].commit
    let byRelease = Dictionary(grouping: events) { owner($0.commit) }
    var isThere = false
    var release = owner(root)
    for rank in byRelease.keys.sorted() {
      guard let events = byRelease[rank], let last = events.last else { continue }
      let wasThere = isThere
      isThere = last.isThere
      if events[0].commit == root {
        if !isThere { gone.insert(root) }
      } else if wasThere, !isThere {
        effects[last.commit, default: []].append(.reverts(root, release: release))
      } else if !wasThere, isThere {
        effects[last.commit, default: []].append(.reapplies(root))
      }
      if isThere { release = rank }
    }
  }
}
