/// A place in a text that only moves forward, byte by byte.
///
/// Bytes rather than characters: a combining mark after a colon would hide the colon, and bytes are ten times faster.
struct Cursor {
  private(set) var rest: Substring.UTF8View

  init(_ text: Substring) {
    rest = text.utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  var next: UInt8? { rest.first }

  /// The place itself, an index of the text.
  var position: String.Index { rest.startIndex }

  /// Steps over the byte if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// Steps over the words if they come next.
  mutating func take(_ words: String) -> Bool {
    guard rest.starts(with: words.utf8) else { return false }
    rest.removeFirst(words.utf8.count)
    return true
  }

  /// Steps over all bytes up to the first that does not belong.
  mutating func skip(while belongs: (UInt8) -> Bool) {
    var end = rest.startIndex
    while end < rest.endIndex, belongs(rest[end]) { end = rest.index(after: end) }
    rest = rest[end...]
  }

  /// Steps over all bytes up to the first that does not belong, and returns them.
  mutating func take(while belongs: (UInt8) -> Bool) -> Substring {
    let start = rest
    skip(while: belongs)
    return Substring(start[..<rest.startIndex])
  }

  /// Steps forward to a place in the text.
  mutating func take(upTo place: String.Index) {
    rest = rest[place...]
  }

  /// Steps to the end and returns what was left.
  mutating func takeRest() -> Substring {
    defer { rest = rest[rest.endIndex...] }
    return Substring(rest)
  }
}
