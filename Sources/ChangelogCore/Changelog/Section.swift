/// A titled group of entries in a release.
public struct Section: Sendable, Equatable {
  /// The title by the policy.
  public let title: String
  /// The entries, in the policy's order.
  public let entries: [Entry]
}
