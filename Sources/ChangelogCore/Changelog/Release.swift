/// A version of the changelog, or what is not released yet.
public struct Release: Sendable, Equatable {
  /// The tag that released it; nil for what is unreleased.
  public let tag: String?
  /// The version in the tag; nil for what is unreleased.
  public let version: SemanticVersion?
  /// Other release tags on the same commit, best first.
  public let aliases: [String]
  /// The day of the tagged commit; nil for what is unreleased.
  public let day: CalendarDay?
  /// The tag of the release before; nil for the first one.
  public let previousTag: String?
  /// How many commits belong to it, listed or not.
  public let commitCount: Int
  /// How far its listed and hidden changes move the version.
  public let bump: Bump
  /// The entries that break something, whatever their section, in the policy's order.
  public let breaking: [Entry]
  /// The sections that have entries, in the policy's order.
  public let sections: [Section]
  /// Those whose first change is in it, as they landed; nil where nobody asked for them.
  public internal(set) var newContributors: [NewContributor]?

  /// Whether nothing in it is worth a line.
  public var isEmpty: Bool { breaking.isEmpty && sections.isEmpty }
}
