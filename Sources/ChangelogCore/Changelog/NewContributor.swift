/// Somebody whose first change is in a release.
public struct NewContributor: Sendable, Equatable {
  /// Who it is.
  public let contributor: Contributor
  /// The first of their commits.
  public let mark: Entry.Mark
}
