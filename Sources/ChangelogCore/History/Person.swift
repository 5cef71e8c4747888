/// Who wrote a commit, as the commit says it.
public struct Person: Hashable, Sendable {
  /// The name, empty when the commit has none.
  public let name: String
  /// The address between the angle brackets, empty when the commit has none.
  public let email: String

  /// Makes a person of a name and an address.
  public init(name: String, email: String) {
    self.name = name
    self.email = email
  }
}
