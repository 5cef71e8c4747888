/// How a change reached the branch.
public enum LandingKind: String, Sendable, CaseIterable {
  /// A pull request as one commit.
  case squash
  /// Commits that a merge commit brought along.
  case merge
  /// One of several commits that were put on the branch one after the other at once.
  case rebase
  /// A commit without a pull request.
  case direct
  /// A commit that takes another one back, by a pull request or without one.
  case revert
  /// The commit of a release.
  case release
  /// A commit without parents.
  case initial

  /// Whether it changes nothing by itself, so that nobody misses it in the changelog.
  var isNoChange: Bool { self == .release || self == .initial }
}
