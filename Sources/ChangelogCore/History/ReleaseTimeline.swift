/// A history seen as releases: the one model that all views are cut from.
public struct ReleaseTimeline: Sendable {
  /// The history behind it.
  public let history: History
  /// Who owns each commit.
  public let ownership: Ownership
  private let visible: [Bool]
  private let excluded: [Bool]

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
    let tips = [history.head, rangeEnds?.included].compactMap(\.self)
    // Without extra tips the walk itself started at HEAD only.
    let inSight =
      history.extraTips.isEmpty
      ? [Bool](repeating: true, count: history.graph.count) : history.graph.reachable(from: tips)
    let tags = history.releaseTags(under: policy).filter { inSight[$0.commit] }
    ownership = Ownership(graph: history.graph, tags: tags)
    visible = rangeEnds.map { history.graph.reachable(from: [$0.included]) } ?? inSight
    let hidden = [since, rangeEnds?.excluded].compactMap(\.self)
    excluded =
      hidden.isEmpty
      ? [Bool](repeating: false, count: history.graph.count) : history.graph.reachable(from: hidden)
  }

  /// The slices of a view, newest first.
  ///
  /// A release whose tag lies in sight has a slice even when no commit is left for it, except in a range.
  ///
  /// - Throws: ``ViewError`` when the release is not there, or a shallow clone hides a part of the view.
  public func slices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    let missing = Set(history.boundaries)
    let slices: [ReleaseSlice]
    do throws(ViewError) {
      slices = try wanted(by: view)
    } catch {
      // What is not found may lie in what is missing.
      guard missing.isEmpty else { throw .shallow(release: view.tag) }
      throw error
    }
    guard !missing.isEmpty, let torn = slices.first(where: { !missing.isDisjoint(with: $0.commits) }) else {
      return slices
    }
    throw .shallow(release: torn.release?.tag.name)
  }

  /// The slices of a view even where a shallow clone hides a part of them.
  public func incompleteSlices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    try wanted(by: view)
  }

  private func wanted(by view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    let all = slices()
    switch view {
    case .everything:
      return all.filter { $0.release.map { !excluded[$0.tag.commit] } ?? !$0.commits.isEmpty }
    case .range:
      return all.filter { !$0.commits.isEmpty }
    case .unreleased:
      return all.filter { $0.release == nil }
    case .latest:
      guard let latest = all.first(where: { $0.release != nil }) else { throw .noRelease }
      return [latest]
    case .release(let tag):
      guard let named = all.first(where: { $0.release?.isNamed(tag) == true }) else {
        throw .unreachedRelease(tag, known: ownership.releases.reversed().map(\.tag.name))
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
    return (0...releases.count).reversed().map { rank in
      ReleaseSlice(
        release: rank < releases.count ? releases[rank] : nil, previous: rank > 0 ? releases[rank - 1] : nil,
        commits: commits[rank])
    }
  }
}

extension Ownership.Point {
  /// Whether a tag of this name stands on the release.
  func isNamed(_ name: String) -> Bool {
    tag.name == name || aliases.contains { $0.name == name }
  }
}
