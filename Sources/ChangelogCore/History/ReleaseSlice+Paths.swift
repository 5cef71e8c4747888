extension [ReleaseSlice] {
  /// The slices with only those commits that touch a list of patterns.
  ///
  /// A release stays when no commit is left for it, except in a range; its commits were settled before.
  public func touching(_ list: Int, by touches: PathTouches, in view: ChangelogView) -> [ReleaseSlice] {
    compactMap { slice in
      let commits = slice.commits.filter { touches.contains($0, touching: list) }
      let isNeeded = !commits.isEmpty || view != .range && (slice.release != nil || view != .everything)
      return isNeeded
        ? ReleaseSlice(release: slice.release, previous: slice.previous, commits: commits) : nil
    }
  }
}
