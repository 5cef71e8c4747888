/// A value of the policy file and where it stands; the tree from which the policy is read.
public struct PolicyNode: Sendable, Equatable {
  /// What stands at a place of the file.
  public enum Content: Sendable, Equatable {
    /// A single value; unquoted, it may mean a number, a truth or nothing.
    case scalar(String, isQuoted: Bool)
    /// Values in order.
    case list([PolicyNode])
    /// Keys and their values in the order of the file, each key once.
    case mapping([Pair])
  }

  /// A key of a mapping and its value.
  public struct Pair: Sendable, Equatable {
    /// The text of the key.
    public let key: String
    /// Where the key stands.
    public let keyPosition: PolicyPosition
    /// Whether the key stands in quotes.
    public let isKeyQuoted: Bool
    /// What the key is set to.
    public let value: PolicyNode

    /// Puts key and value together.
    public init(key: String, keyPosition: PolicyPosition, isKeyQuoted: Bool = false, value: PolicyNode) {
      self.key = key
      self.isKeyQuoted = isKeyQuoted
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  /// The value itself.
  public let content: Content
  /// Where the value starts.
  public let position: PolicyPosition

  /// Puts a value at its place.
  public init(_ content: Content, at position: PolicyPosition) {
    self.content = content
    self.position = position
  }
}
