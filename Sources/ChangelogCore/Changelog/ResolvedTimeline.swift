import CommitParser

/// A history in which everything is settled that decides what a release lists: overrides, then reverts, then backports.
///
/// All of it is settled once for the whole history, so that no two views disagree about a commit.
public struct ResolvedTimeline: ReleaseModel, Sendable {
  let timeline: ReleaseTimeline
  /// The history behind it.
  public var history: History { timeline.history }
  let policy: Policy
  let reader: ChangeReader
  /// What is said of commits in place of their messages, or beside them.
  let overrides: [Int: Override]
  let reverts: RevertChains
  let backports: Backports
  /// Nil where nobody asked for them.
  let newContributors: NewContributors?

  /// Settles a history.
  ///
  /// - Parameter relations: What its commits have to do with each other; nil to find out.
  public init(
    _ timeline: ReleaseTimeline, under policy: Policy, knowing facts: ChangelogFacts = ChangelogFacts(),
    _ relations: CommitRelations? = nil
  ) {
    self.timeline = timeline
    self.policy = policy
    reader = ChangeReader(policy: policy, facts: facts)
    let relations = relations ?? CommitRelations(of: timeline, under: policy, knowing: facts)
    overrides = relations.overrides
    var (reverts, backports) = (relations.reverts, relations.backports)
    reverts.settle(owner: timeline.ownership.rank)
    backports.settle(in: timeline, under: policy.history, without: reverts.gone, places: relations.places)
    self.reverts = reverts
    self.backports = backports
    newContributors =
      facts.findsNewContributors
      ? NewContributors(in: timeline, readBy: ContributorReader(facts, under: policy.changelog)) : nil
  }

  /// The slices of a view, newest first.
  ///
  /// - Throws: ``ViewError`` when the release is not there, or a shallow clone hides a part of the view.
  public func slices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    try timeline.slices(of: view)
  }

  /// The slices of a view even where a shallow clone hides a part of them.
  public func incompleteSlices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice] {
    try timeline.incompleteSlices(of: view)
  }

  /// The release of a slice: its commits read, sorted into sections, and put in order.
  ///
  /// A commit is listed when its header parses and its type has a section, or when it breaks something. Merge commits
  /// are left out unless the policy keeps them.
  public func release(_ slice: ReleaseSlice) -> Release {
    var commits = slice.commits
    if !backports.merged.isEmpty {
      // A merge stands for what it brought in, but not where it is left out for its paths.
      let present = Set(commits)
      commits.removeAll { backports.merged[$0].map(present.contains) ?? false }
    }
    return release(
      of: slice, commits.flatMap(changes), collapsing: policy.changelog.dependencies == .collapse)
  }

  /// The release that changes make, as they landed.
  func release(of slice: ReleaseSlice, _ changes: [Change], collapsing: Bool) -> Release {
    var bump = Bump.none
    var sections: [String: [Entry]] = [:]
    var breaking: [Entry] = []
    for change in changes {
      bump = max(bump, change.bump)
      guard let entry = change.entry else { continue }
      if let section = change.section { sections[section, default: []].append(entry) }
      if entry.isBreaking { breaking.append(entry) }
    }
    let order = policy.changelog.order
    return Release(
      tag: slice.release?.tag.name, version: slice.release?.tag.version,
      aliases: slice.release?.aliases.map(\.name) ?? [],
      day: slice.release.map { CalendarDay(secondsSince1970: timeline.history.commits[$0.tag.commit].time) },
      previousTag: slice.previous?.tag.name, commitCount: slice.commits.count, bump: bump,
      breaking: order.sorted(breaking),
      sections: policy.sections.compactMap { title in
        sections[title].map {
          Section(title: title, entries: order.sorted(collapsing ? $0.withUpdatesCollapsed : $0))
        }
      }, newContributors: newContributors?.of(slice.commits))
  }

  /// What a commit changes for its release.
  func changes(of commit: Int) -> [Change] {
    guard policy.history.merges == .keep || timeline.history.graph.parentCount(of: commit) < 2,
      !reverts.gone.contains(commit)
    else { return [] }
    let changes = resolvedChanges(of: commit)
    let versions = backports.versions[commit]
    guard versions != nil || backports.repeated.contains(commit) else { return changes }
    let isHidden = policy.history.backports == .hide || backports.repeated.contains(commit)
    return changes.map { change in
      guard !isHidden else { return Change(section: nil, bump: change.bump, entry: nil) }
      var change = change
      change.entry?.alsoIn = versions ?? []
      return change
    }
  }

  /// What a commit changes once it is known what it takes back.
  private func resolvedChanges(of commit: Int) -> [Change] {
    if reverts.unresolved.contains(commit) { return changesByQuotation(of: commit) }
    guard let effects = reverts.effects[commit] else { return ownChanges(of: commit) }
    let changes = effects.flatMap { self.changes(by: $0, of: commit) }
    guard changes.isEmpty || !reverts.whole.contains(commit) else { return changes }
    // Who took back what nobody lists, and called that a fix, means the fix.
    let own = ownChanges(of: commit).filter { $0.entry?.type != policy.types["revert"]?.name }
    return own.contains(where: \.isListed) ? own : changes
  }

  /// Whether a commit could be listed or move the version, by no more than a look at its message.
  public func mayCount(_ commit: Int) -> Bool {
    let isKept = policy.history.merges == .keep || history.graph.parentCount(of: commit) < 2
    return isKept
      && (overrides[commit] != nil || reverts.effects[commit] != nil || reverts.unresolved.contains(commit)
        || reader.mayCount(history.commits[commit].message, history.commits[commit].glance.marks))
  }

  /// What a commit changes by its message or its override.
  func ownChanges(of commit: Int) -> [Change] {
    let override = overrides[commit]
    guard override != nil || reader.mayCount(history.commits[commit].glance) else { return [] }
    return reader.changes(of: history.commits[commit], override)
  }
}
