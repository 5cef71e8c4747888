import CommitParser

/// What commits of a history have to do with each other, whichever tags cut it into releases.
///
/// Components of one repository share it.
public struct CommitRelations: Sendable {
  /// What is said of commits in place of their messages, or beside them.
  let overrides: [Int: Override]
  /// What takes back what.
  let reverts: RevertChains
  /// What landed twice.
  let backports: Backports
  /// The place of each commit, by which each stands before its parents.
  let places: [Int]
  /// Commits whose patches would tell whether they are one change, for nothing else does.
  public let suspects: [CommitID]

  /// Looks at the commits of a history that the policy's tags and `since` leave in sight.
  public init(of timeline: ReleaseTimeline, under policy: Policy, knowing facts: ChangelogFacts) {
    let history = timeline.history
    var overrides: [Int: Override] = [:]
    for index in history.commits.indices
    where !facts.overrides.isEmpty || history.commits[index].glance.marks.contains(.override) {
      overrides[index] = facts.overrides.override(of: history.commits[index])
    }
    let places = timeline.places
    let oldestFirst = timeline.ownership.childrenFirst.reversed().filter {
      timeline.isOnBranch($0) && !timeline.isBeforeSince($0)
    }
    let reverts = oldestFirst.compactMap { commit -> (commit: Int, revert: Revert)? in
      let marks = history.commits[commit].glance.marks
      guard !marks.isDisjoint(with: [.revert, .revertBelow]) || overrides[commit] != nil else { return nil }
      let revert =
        overrides[commit]?.replace == nil
        ? CommitMessage.revert(in: history.commits[commit].message, marks)
        : Self.message(of: history.commits[commit], overrides[commit])?.revert
      return revert.map { (commit, $0) }
    }
    let reader = ChangeReader(policy: policy, facts: facts)
    self.overrides = overrides
    self.places = places
    self.reverts = RevertChains(reverts, in: history, candidates: oldestFirst, places: places)
    backports = Backports(
      of: timeline, places: places, oldestFirst: oldestFirst, readBy: reader, overrides)
    suspects = backports.suspects.sorted().map { history.commits[$0].id }
  }

  /// The message by which a commit takes others back: its own, or the first that an override puts in its place.
  static func message(of commit: Commit, _ override: Override?) -> CommitMessage? {
    guard let replaced = override?.replace?.value else { return CommitMessage(commit.message) }
    return replaced.first.map { CommitMessage($0) }
  }
}
