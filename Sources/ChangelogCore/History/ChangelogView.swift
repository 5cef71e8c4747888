/// Which part of the history a changelog shows.
///
/// Every view is a slice of one ownership, so that two views never disagree about a commit.
public enum ChangelogView: Sendable, Equatable {
  /// Unreleased commits and every release.
  case everything
  /// Commits that no release reaches yet.
  case unreleased
  /// The last release.
  case latest
  /// The release that a tag names.
  case release(tag: String)
  /// The commits of a range, by the releases that own them.
  ///
  /// The walk's extra tips are the range's ends: the excluded one first, then the included one.
  case range

  /// The tag of the release that is asked for by name; nil for every other view.
  public var tag: String? {
    if case .release(let tag) = self { tag } else { nil }
  }

  /// How far a walk has to go for this view.
  public var extent: WalkExtent {
    switch self {
    case .everything, .range: .everything
    case .unreleased: .tags(1)
    case .latest: .tags(2)
    case .release(let tag): .below(tag: tag)
    }
  }
}
