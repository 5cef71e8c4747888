/// A text in which `*` stands for any text, for names, paths and branches.
public struct Glob: Sendable, Equatable {
  /// The text as written.
  public let source: String
  private let parts: [[UInt8]]

  /// Takes any text.
  public init(_ source: String) {
    self.source = source
    parts = source.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether the whole text is meant, code point by code point; upper and lower case are different.
  ///
  /// Each part is looked for once, from where the one before it ended, so there is no going back.
  public func matches(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return text.utf8.elementsEqual(source.utf8)
    }
    guard bytes.count >= first.count + last.count, bytes.starts(with: first),
      bytes.suffix(last.count).elementsEqual(last)
    else { return false }
    var place = first.count
    let end = bytes.count - last.count
    for part in parts.dropFirst().dropLast() {
      while place + part.count <= end, !bytes[place...].starts(with: part) { place += 1 }
      place += part.count
      if place > end { return false }
    }
    return true
  }
}
