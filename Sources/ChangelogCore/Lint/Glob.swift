/// A text in which `*` stands for any text, for names and branches.
public struct Glob: Sendable, Equatable {
  /// The text as written.
  public let source: String
  private let parts: [Substring]

  /// Takes any text.
  public init(_ source: String) {
    self.source = source
    parts = source.split(separator: "*", omittingEmptySubsequences: false)
  }

  /// Whether the whole text is meant; upper and lower case are different.
  public func matches(_ text: some StringProtocol) -> Bool {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return text == source }
    var rest = Substring(text)
    guard rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
