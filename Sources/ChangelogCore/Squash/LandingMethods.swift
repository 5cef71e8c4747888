/// In which ways a forge lets pull requests land; nil where nobody knows.
public struct LandingMethods: Sendable, Equatable {
  /// Whether as one commit.
  public var allowsSquash: Bool?
  /// Whether by a merge commit.
  public var allowsMerge: Bool?
  /// Whether with their own commits, one after the other.
  public var allowsRebase: Bool?

  /// Tells the ways; by default nothing is known.
  public init(allowsSquash: Bool? = nil, allowsMerge: Bool? = nil, allowsRebase: Bool? = nil) {
    self.allowsSquash = allowsSquash
    self.allowsMerge = allowsMerge
    self.allowsRebase = allowsRebase
  }
}
