/// A history seen as releases, whoever's rules say which commit belongs to which.
public protocol ReleaseModel {
  /// The history behind it.
  var history: History { get }
  /// The slices of a view, newest first.
  ///
  /// - Throws: ``ViewError`` when the release is not there, or a shallow clone hides a part of the view.
  func slices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice]
  /// The slices of a view even where a shallow clone hides a part of them.
  func incompleteSlices(of view: ChangelogView) throws(ViewError) -> [ReleaseSlice]
  /// The release of a slice: its commits read, sorted into sections, and put in order.
  func release(_ slice: ReleaseSlice) -> Release
  /// What the release of a slice may have been before, when less was known or less had landed.
  ///
  /// - Parameter isGrowing: Whether it may have been written while commits were still added to it.
  func formerReleases(of slice: ReleaseSlice, isGrowing: Bool) -> [Release]
  /// The commits of a slice that an override replaces or hides.
  func overriddenMarks(of slice: ReleaseSlice) -> [Entry.Mark]
  /// Whether a commit, by index into the history, could be listed or move the version; true where that is not known.
  func mayCount(_ commit: Int) -> Bool
}

extension ReleaseModel {
  /// Nothing else than it is now.
  public func formerReleases(of slice: ReleaseSlice, isGrowing: Bool) -> [Release] { [] }
  /// Nothing is known.
  public func mayCount(_ commit: Int) -> Bool { true }
  /// None.
  public func overriddenMarks(of slice: ReleaseSlice) -> [Entry.Mark] { [] }
}

extension ReleaseTimeline {
  /// The history as a style wants it cut.
  ///
  /// - Parameters:
  ///   - relations: What the commits have to do with each other, by our own reading; nil to find out.
  ///   - collation: How texts are put in order where semantic-release did so.
  public func model(
    for style: ChangelogStyle, under policy: Policy, knowing facts: ChangelogFacts = ChangelogFacts(),
    _ relations: CommitRelations? = nil, links: ProjectLinks?, collation: @escaping Collation
  ) -> any ReleaseModel {
    guard let dialect = style.dialect else {
      return ResolvedTimeline(self, under: policy, knowing: facts, relations)
    }
    return AngularTimeline(
      self, under: policy, as: dialect, knowing: facts, links: links, collation: collation)
  }
}
