/// What is known of a history besides its commits and tags.
public struct ChangelogFacts: Sendable {
  /// The proper names of people.
  public var people = Mailmap()
  /// What is said in place of messages.
  public var overrides = Overrides()

  /// Nothing is known.
  public init() {}
}
