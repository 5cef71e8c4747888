public import Testing

/// A hostile text as a test's argument: a report shows how it begins and how long it is, not megabytes of it.
public struct LongText: Sendable, CustomTestStringConvertible {
  /// The whole text.
  public let text: String

  /// A text as it is.
  public init(_ text: String) {
    self.text = text
  }

  /// A piece many times over.
  public init(_ piece: String, times count: Int) {
    text = String(repeating: piece, count: count)
  }

  /// How it begins and how long it is.
  public var testDescription: String { "\(text.prefix(24).debugDescription)… of \(text.utf8.count) bytes" }
}
