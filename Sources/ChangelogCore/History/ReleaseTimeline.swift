import CommitParser

/// A history seen as releases: the one model that all views are cut from.
public struct ReleaseTimeline: Sendable {
  /// The history behind it.
  public let history: History
  /// Who owns each commit.
  public let ownership: Ownership
  private let onBranch: [Bool]
  private let visible: [Bool]
  private let excluded: [Bool]
  private let since: Int?
  private let beforeSince: [Bool]

  /// Lays out a history by the policy's release tags.
  ///
  /// - Parameters:
  ///   - since: An extra tip, by index into the history; it and everything below it stay out of every view.
  ///   - rangeEnds: The ends of a range, by index into the history; everything the first one reaches stays out.
  public init(
    of history: History, under policy: HistoryPolicy, since: Int? = nil,
    rangeEnds: (excluded: Int, included: Int)? = nil
  ) {
    self.history = history
    tip = rangeEnds?.included ?? history.head
    let tips = [history.head, rangeEnds?.included].compactMap(\.self)
    // Without extra tips the walk itself started at HEAD only.
    let inSight =
      history.extraTips.isEmpty
      ? [Bool](repeating: true, count: history.graph.count) : history.graph.reachable(from: tips)
    onBranch = inSight
    let tags = history.releaseTags(under: policy).filter { inSight[$0.commit] }
    ownership = Ownership(graph: history.graph, tags: tags)
    visible = rangeEnds.map { history.graph.reachable(from: [$0.included]) } ?? inSight
    let nothing = [Bool](repeating: false, count: history.graph.count)
    self.since = since
    beforeSince = since.map { history.graph.reachable(from: [$0]) } ?? nothing
    let hidden = [since, rangeEnds?.excluded].compactMap(\.self)
    excluded = hidden.isEmpty ? nothing : history.graph.reachable(from: hidden)
  }

  /// The commit that the views look at; nil when there is none.
  let tip: Int?

  /// Whether HEAD, or the end of a range, reaches a commit: other ones lie on other branches.
  public func isOnBranch(_ commit: Int) -> Bool { onBranch[commit] }
  /// Whether a view can show a commit.
  func isInSight(_ commit: Int) -> Bool { visible[commit] }
  /// Whether a commit stays out of every view.
  func isExcluded(_ commit: Int) -> Bool { excluded[commit] }
  /// Whether a commit lies before the policy's `since`.
  func isBeforeSince(_ commit: Int) -> Bool { beforeSince[commit] }

  /// The place of each commit, by which each stands before its parents.
  var places: [Int] {
    var places = [Int](repeating: 0, count: ownership.childrenFirst.count)
    for (place, commit) in ownership.childrenFirst.enumerated() { places[commit] = place }
    return places
  }

  /// The slices of a view, newest first.
  ///
  /// A release whose tag lies in sight has a slice even when no commit is left for it, except in a range.
  ///
  /// - Throws: ``ViewError`` when the release is not there, or a shallow clone hides a part of the view.
  public func slices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    // The walk would have stopped before a boundary if it had seen enough. What is missing behind one may hold a
    // release that owns commits in sight, so no slice is certain.
    guard history.boundaries.isEmpty else {
      let missing = Set(history.boundaries)
      let torn = try? wanted(by: view).first { !missing.isDisjoint(with: $0.commits) }
      throw .shallow(release: torn?.release?.tag.name ?? view.tag)
    }
    return try wanted(by: view)
  }

  /// The slices of a view even where a shallow clone hides a part of them.
  public func incompleteSlices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    try wanted(by: view)
  }

  /// The numbers of the pull requests by which the commits of slices came, each once, the newest first.
  public func pullRequests(in slices: [ReleaseSlice]) -> [Int] {
    var seen: Set<Int> = []
    return slices.flatMap { $0.commits.reversed() }
      .compactMap { CommitMessage.landedTitle(in: history.commits[$0].message).number }
      .filter { $0 > 0 && seen.insert($0).inserted }
  }

  private func wanted(by view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    let all = slices()
    switch view {
    case .everything:
      return all.filter { $0.release != nil || !$0.commits.isEmpty }
    case .range:
      return all.filter { !$0.commits.isEmpty }
    case .unreleased:
      return all.filter { $0.release == nil }
    case .latest:
      guard let latest = all.first(where: { $0.release != nil }) else { throw .noRelease }
      return [latest]
    case .release(let tag):
      guard let named = all.first(where: { $0.release?.isNamed(tag) == true }) else {
        guard !ownership.releases.contains(where: { $0.isNamed(tag) }) else { throw .beforeSince(tag) }
        throw .unreachedRelease(tag, known: all.compactMap { $0.release?.tag.name })
      }
      return [named]
    }
  }

  /// Everything in sight, newest first; the unreleased slice always comes first, even when it is empty.
  private func slices() -> [ReleaseSlice] {
    let releases = ownership.releases
    var commits = [[Int]](repeating: [], count: releases.count + 1)
    for commit in ownership.childrenFirst.reversed() where visible[commit] && !excluded[commit] {
      commits[ownership.owner(of: commit) ?? releases.count].append(commit)
    }
    return (0...releases.count).reversed().compactMap { rank in
      let release = rank < releases.count ? releases[rank] : nil
      guard release.map({ !beforeSince[$0.tag.commit] }) ?? true else { return nil }
      // Of what lies before `since` the walk may have seen more or less, but always its very commit.
      let previous = (rank > 0 ? releases[rank - 1] : nil).flatMap {
        beforeSince[$0.tag.commit] && $0.tag.commit != since ? nil : $0
      }
      return ReleaseSlice(release: release, previous: previous, commits: commits[rank])
    }
  }
}

extension Ownership.Point {
  /// Whether a tag of this name stands on the release.
  public func isNamed(_ name: String) -> Bool {
    tag.name == name || aliases.contains { $0.name == name }
  }
}
