import CommitParser

extension ResolvedTimeline {
  /// The release by its messages alone, before anything was settled; and, while it grows, at each update of a dependency.
  public func formerReleases(of slice: ReleaseSlice, isGrowing: Bool) -> [Release] {
    let plain = release(of: slice, slice.commits.flatMap(plainChanges), collapsing: false)
    guard isGrowing, policy.changelog.dependencies == .collapse else { return [plain] }
    let joined = Set(
      release(slice).sections.flatMap(\.entries).filter { !$0.joined.isEmpty }.flatMap(\.marks).map(\.commit))
    let steps = slice.commits.indices.filter {
      joined.contains(timeline.history.commits[slice.commits[$0]].id)
    }
    return [plain]
      + steps.dropLast().map { step in
        release(
          ReleaseSlice(
            release: slice.release, previous: slice.previous, commits: Array(slice.commits[...step])))
      }
  }

  /// The commits of a slice that an override replaces or hides.
  public func overriddenMarks(of slice: ReleaseSlice) -> [Entry.Mark] {
    slice.commits.filter { overrides[$0]?.replace != nil || overrides[$0]?.hide != nil }.map { commit in
      let own = timeline.history.commits[commit]
      return Entry.Mark(commit: own.id, pullRequest: CommitMessage.landedTitle(in: own.message).number)
    }
  }

  /// What a commit changes by its message, whatever became of it since.
  private func plainChanges(of commit: Int) -> [Change] {
    guard policy.history.merges == .keep || timeline.history.graph.parentCount(of: commit) < 2 else {
      return []
    }
    return reader.changes(of: history.commits[commit], nil)
      + (reverts.unresolved.contains(commit) ? changesByQuotation(of: commit) : [])
  }
}
