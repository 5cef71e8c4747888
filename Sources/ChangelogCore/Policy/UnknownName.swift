/// A name that somebody asked for and the policy does not have.
public struct UnknownName: Error, Sendable, Equatable, CustomStringConvertible {
  /// What it would name, such as `component`; with an `s` it is the policy's key.
  public let noun: String
  /// The name that was asked for.
  public let name: String
  /// The names that there are.
  public let known: [String]

  /// States what was asked for and what there is.
  public init(_ noun: String, _ name: String, known: [String]) {
    self.noun = noun
    self.name = name
    self.known = known
  }

  /// What was asked for and what there is.
  public var description: String {
    known.isEmpty
      ? "the policy has no \(noun)s; expected them under '\(noun)s'"
      : "there is no \(noun) \(name.inQuotes); \(known.hint(for: name))"
  }
}
