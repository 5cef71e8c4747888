extension ReleaseModel {
  /// Writes slices as a changelog, piece by piece.
  ///
  /// - Parameter emit: Takes each piece of text in turn.
  /// - Returns: Whether a release or an entry was written.
  /// - Throws: What `emit` throws.
  @discardableResult
  public func write(
    _ slices: [ReleaseSlice], with writer: any ChangelogWriter, emit: (String) throws -> Void
  ) rethrows -> Bool {
    var writer = writer
    var text = ""
    var hasContent = false
    writer.begin(&text)
    for slice in slices {
      let release = release(slice)
      hasContent = hasContent || release.tag != nil || !release.isEmpty
      writer.append(release, to: &text)
      try emit(text)
      text.removeAll(keepingCapacity: true)
    }
    writer.end(&text)
    try emit(text)
    return hasContent
  }
}

extension Policy {
  /// The policy with another style; where it names no types of its own, with the types that go with the style.
  public func styled(_ style: ChangelogStyle) -> Policy {
    var styled = self
    if types == Policy.default.types { styled.types = style.types ?? types }
    styled.changelog.style = style.name
    if style.dialect != nil {
      // semantic-release knows no other way.
      styled.history = HistoryPolicy(
        branches: history.branches, tags: history.tags, prereleases: .separate, merges: .keep,
        backports: .list, since: history.since)
      if versions.rules == VersionRules() { styled.versions.rules = .semanticRelease }
    }
    return styled
  }
}
