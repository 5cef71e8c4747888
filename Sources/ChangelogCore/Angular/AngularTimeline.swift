public import CommitParser

/// A history as semantic-release cuts it: every tag is a release, and lists what its last one does not reach.
///
/// So a commit may stand in several releases: under each prerelease of a line, and once more under the final version.
public struct AngularTimeline: ReleaseModel {
  private let timeline: ReleaseTimeline
  /// The history behind it.
  public var history: History { timeline.history }
  private let policy: Policy
  private let facts: ChangelogFacts
  /// Nil where people are not asked for.
  private let contributors: ContributorReader?
  let tags: AngularTags
  private let layout: AngularLayout
  private let links: AngularLinks?
  private let collation: Collation
  /// Where each commit stands among all of them, each before its parents.
  private let places: [Int]

  /// Cuts a history again that was laid out by the policy.
  public init(
    _ timeline: ReleaseTimeline, under policy: Policy, as dialect: AngularDialect,
    knowing facts: ChangelogFacts = ChangelogFacts(), links: ProjectLinks?, collation: @escaping Collation
  ) {
    self.timeline = timeline
    layout = AngularLayout(dialect, policy.changelog)
    self.links = AngularLinks(links)
    self.collation = collation
    self.policy = policy
    self.facts = facts
    contributors = facts.namesPeople ? ContributorReader(facts, under: policy.changelog) : nil
    places = timeline.places
    tags = AngularTags(of: timeline, under: policy.history)
  }

  /// The slices of a view, newest first; each lists what the last release before it does not reach.
  public func slices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    // Which of the tags is the highest one that a release reaches can't be told without all commits.
    guard timeline.history.boundaries.isEmpty else { throw .shallow(release: view.tag) }
    return try incompleteSlices(of: view)
  }

  /// The slices of a view even where a shallow clone hides a part of them.
  public func incompleteSlices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    switch view {
    case .everything, .range:
      let released = tags.newestFirst.filter { !timeline.isExcluded($0.commit) }.map(slice)
      return (unreleased.commits.isEmpty ? [] : [unreleased]) + released
    case .unreleased: return [unreleased]
    case .latest:
      guard let latest = tags.last(before: nil, from: timeline.tip) else { throw .noRelease }
      return [slice(of: latest)]
    case .release(let name):
      guard let tag = tags.newestFirst.first(where: { $0.name == name }) else {
        throw .unreachedRelease(name, known: tags.newestFirst.map(\.name))
      }
      return [slice(of: tag)]
    }
  }

  private func slice(of tag: ReleaseTag) -> ReleaseSlice {
    let tip = tags.tip(of: tag)
    let last = tags.last(before: tag, from: tip)
    return ReleaseSlice(
      release: Ownership.Point(tag: tag, aliases: []),
      previous: last.map { Ownership.Point(tag: $0, aliases: []) },
      commits: commits(from: tip, notIn: last))
  }

  private var unreleased: ReleaseSlice {
    let last = tags.last(before: nil, from: timeline.tip)
    return ReleaseSlice(
      release: nil, previous: last.map { Ownership.Point(tag: $0, aliases: []) },
      commits: commits(from: timeline.tip, notIn: last))
  }

  /// What a commit reaches and a release does not, in the opposite of `git log`'s order.
  private func commits(from tip: Int?, notIn last: ReleaseTag?) -> [Int] {
    guard let tip else { return [] }
    let own = timeline.history.graph.difference(of: tip, from: last?.commit, by: places)
    return timeline.history.newestFirst(from: tip, within: own).filter { !timeline.isExcluded($0) }.reversed()
  }

  /// The release of a slice: its commits read and sorted into sections as semantic-release does.
  public func release(_ slice: ReleaseSlice) -> Release {
    let all = slice.commits.reversed().flatMap { commit in
      facts.overrides.spelledOut(timeline.history.commits[commit])
        .compactMap { AngularCommit($0, layout.dialect) }
    }
    let bump = all.bump(layout.dialect, policy.types)
    var titles: [String] = []
    var sections: [String: [(entry: AngularEntry, value: Entry)]] = [:]
    var breaking: [Entry] = []
    let next = slice.release == nil && bump != .none ? next(bump, after: slice.previous?.tag) : nil
    // Where nothing is to be released there are no notes either.
    for commit in slice.release == nil && next == nil ? [] : all.withoutReverted {
      guard let title = layout.title(of: commit.message, policy.types) else { continue }
      let entry = commit.entry(facts.people, contributors)
      if sections[title] == nil { titles.append(title) }
      sections[title, default: []].append((AngularEntry(commit.message, links: links, layout), entry))
      if entry.isBreaking { breaking.append(entry) }
    }
    let order = AngularOrder(layout: layout, collation: collation)
    let last = slice.release?.tag.commit ?? timeline.tip
    return Release(
      tag: slice.release?.tag.name ?? next.map { policy.history.tags[0].tag(for: $0) },
      version: slice.release?.tag.version ?? next, aliases: [],
      day: slice.release == nil && next == nil
        ? nil : last.map { CalendarDay(secondsSince1970: timeline.history.commits[$0].time) },
      previousTag: slice.previous?.tag.name, commitCount: slice.commits.count, bump: bump, breaking: breaking,
      sections: order.sorted(titles, policy.types).map {
        Section(title: $0, entries: order.sorted(sections[$0] ?? []))
      })
  }
}

extension AngularCommit {
  /// The line of the changelog; what a style writes of it comes from the message again.
  fileprivate func entry(_ people: Mailmap, _ contributors: ContributorReader?) -> Entry {
    let number = CommitMessage(commit.message).landedTitle.number
    return Entry(
      commit: commit.id, type: message.type ?? "", scope: message.scope,
      subject: message.subject ?? message.header, pullRequest: number, breaking: message.notes,
      author: people.person(for: commit.author), message: commit.message,
      authors: contributors?.contributors(of: commit, cameBy: number) ?? [])
  }
}
