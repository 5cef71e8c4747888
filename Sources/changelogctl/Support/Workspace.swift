import ChangelogCore
import GitHistory

/// The repository that a command works in, and its policy.
struct Workspace: ~Copyable {
  let repository: Repository
  var policy: Policy

  /// Opens the repository of the options, or of the current folder, and reads its policy.
  init(_ options: PolicyOptions) throws {
    let repository = try Repository(at: options.repository)
    policy = try options.load(inWorkTree: repository.workFolder).policy
    self.repository = repository
  }

  /// A repository that is open, under a policy.
  init(_ repository: consuming Repository, under policy: Policy) {
    self.repository = repository
    self.policy = policy
  }

  /// A history as one policy cuts it, and what was selected of it.
  typealias Selected = (timeline: ReleaseTimeline, view: ChangelogView)

  /// The part of the history that a selection needs, and the view of it.
  ///
  /// - Parameters:
  ///   - facts: What else is known, for it may take older commits to tell about one.
  ///   - tip: The commit that is looked at; nil for HEAD.
  func timeline(
    of selection: Selection, under policy: Policy, knowing facts: ChangelogFacts = ChangelogFacts(),
    from tip: CommitID? = nil
  ) throws -> (ReleaseTimeline, ChangelogView) {
    try timelines(of: selection, under: [policy], knowing: facts, from: tip)[0]
  }

  /// The same for several policies that differ in their tags only: one walk for all of them.
  ///
  /// - Parameters:
  ///   - policies: At least one, and one alone where a release is selected by name.
  ///   - keepsTrees: Whether paths are to be compared.
  ///   - planned: A release that is about to be made at HEAD; the history is that after it.
  ///   - tagsPrereleases: Whether the history is to have the tags of prereleases even where these are folded.
  func timelines(
    of selection: Selection, under policies: [Policy], knowing facts: ChangelogFacts = ChangelogFacts(),
    from tip: CommitID? = nil, keepsTrees: Bool = false, planned: PlannedRelease? = nil,
    tagsPrereleases: Bool = false
  ) throws -> [Selected] {
    let policy = policies[0]
    let patterns = Array(Set(policies.map(\.history.tags)))
    let histories = patterns.map { tags in
      policies.first { $0.history.tags == tags }?.history ?? policy.history
    }
    let tags = try repository.tags { name in
      histories.contains { (tagsPrereleases ? $0.version(in: name) : $0.releaseVersion(of: name)) != nil }
    }
    let view = try view(of: selection, among: tags, policy.history)
    let isExact = ChangelogStyle.named(policy.changelog.style)?.dialect != nil
    // semantic-release's releases stand on what their tag reaches, wherever HEAD is.
    let named = isExact ? tags.first { $0.name == view.tag }?.commit : nil
    let head = try tip ?? named ?? repository.head()
    let range: (excluded: CommitID, included: CommitID)? =
      if case .range(let range) = selection {
        (try repository.commit(named: range.excluded), try repository.commit(named: range.included))
      } else { nil }
    guard let head = head ?? range?.included else {
      StandardError.print("changelogctl: the repository has no commits yet\n")
      return policies.map { (ReleaseTimeline(of: .empty, under: $0.history), view) }
    }
    let floor = try policy.history.since.map { since throws(GitError) in try repository.commit(named: since) }
    var request = WalkRequest(head: head)
    request.tags = tags
    if histories.count > 1 || tagsPrereleases {
      request.tagGroups = histories.map { history in
        tags.filter { history.releaseVersion(of: $0.name) != nil }
      }
    }
    let readsAll = isExact || policy.history.otherBranches == .read || facts.findsNewContributors
    request.extent = readsAll ? .everything : view.extent
    // Who took part before 'since' is not new after it.
    request.floor = facts.findsNewContributors ? nil : floor
    let others = policy.history.otherBranches == .read ? tags.map(\.commit) : []
    request.extraTips =
      [range?.excluded, range?.included].compactMap(\.self) + others + (floor.map { [$0] } ?? [])
    request.keepsTrees = keepsTrees
    request.keepsAuthorTimes = policy.history.backports != .list
    func walk() throws -> [ReleaseTimeline] {
      var progress = Progress("reading commits")
      let (walked, repaired) = try repository.history(request) { progress.show($0) }
      progress.clear()
      warn(about: repaired)
      let history = planned.map(walked.adding) ?? walked
      let tips = history.extraTips
      return histories.map {
        ReleaseTimeline(
          of: history, under: $0, since: floor == nil ? nil : tips.last,
          rangeEnds: range == nil ? nil : (excluded: tips[0], included: tips[1]))
      }
    }
    var timelines = try walk()
    if request.extent != .everything,
      timelines.contains(where: {
        ResolvedTimeline($0, under: policy, knowing: facts).takesBackOlder(in: view)
      })
    {
      request.extent = .everything
      timelines = try walk()
    }
    let byTags = Dictionary(uniqueKeysWithValues: zip(patterns, timelines))
    return policies.map { (byTags[$0.history.tags] ?? timelines[0], view) }
  }

  private func view(
    of selection: Selection, among tags: [Tag], _ policy: HistoryPolicy
  ) throws(ViewError) -> ChangelogView {
    switch selection {
    case .everything: return .everything
    case .unreleased: return .unreleased
    case .latest: return .latest
    case .range: return .range
    case .release(let text):
      guard let tag = policy.tag(meantBy: text, among: tags) else {
        throw repository.isShallow ? .shallow(release: text) : .noSuchRelease(text)
      }
      return .release(tag: tag)
    }
  }

  /// Tells of commits whose text could not be decoded.
  func warn(about repaired: [RepairedCommit]) {
    guard let first = repaired.first else { return }
    let count = repaired.count == 1 ? "1 commit has" : "\(repaired.count) commits have"
    let why = first.encoding.map { " (encoding '\(VisibleText.showing($0))')" } ?? ""
    StandardError.print(
      "changelogctl: warning: \(count) text that could not be decoded and shows U+FFFD instead; "
        + "the first is \(first.id.abbreviated)\(why)\n")
  }
}
