/// A range of commits as git writes it: `A..B`, what B reaches and A does not.
public struct RevisionRange: Sendable, Equatable {
  /// The revision whose history stays out.
  public let excluded: String
  /// The revision whose history is meant.
  public let included: String

  /// Reads `A..B`, where a missing side is HEAD.
  ///
  /// Nil for anything else, `A...B` among it.
  public init?(_ text: String) {
    guard let dots = text.firstRange(of: ".."), !text[dots.upperBound...].contains("..") else { return nil }
    let (before, after) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard !after.hasPrefix("."), !before.isEmpty || !after.isEmpty else { return nil }
    excluded = before.isEmpty ? "HEAD" : String(before)
    included = after.isEmpty ? "HEAD" : String(after)
  }
}
