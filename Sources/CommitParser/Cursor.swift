/// A place in a text that only moves forward, byte by byte.
///
/// Bytes rather than characters: a combining mark after a colon would hide the colon, and bytes are ten times
/// faster.
struct Cursor {
  private let bytes: Substring.UTF8View
  /// The place itself, an index of the text.
  private(set) var position: String.Index

  init(_ text: Substring) {
    bytes = text.utf8
    position = text.startIndex
  }

  /// What is still ahead.
  var rest: Substring { Substring(bytes[position...]) }

  var isAtEnd: Bool { position == bytes.endIndex }

  var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  /// Steps over the byte if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position = bytes.index(after: position)
    return true
  }

  /// Steps over the words if they come next.
  mutating func take(_ words: String) -> Bool {
    let ahead = bytes[position...]
    let (text, words) = (ahead.span, words.utf8.span)
    guard text.count >= words.count else { return false }
    for place in words.indices where text[place] != words[place] { return false }
    position = bytes.index(position, offsetBy: words.count)
    return true
  }

  /// Steps over all bytes up to the first that does not belong.
  mutating func skip(while belongs: (UInt8) -> Bool) {
    while position < bytes.endIndex, belongs(bytes[position]) { position = bytes.index(after: position) }
  }

  /// Steps over all bytes up to the first that does not belong, and returns them.
  mutating func take(while belongs: (UInt8) -> Bool) -> Substring {
    let start = position
    skip(while: belongs)
    return Substring(bytes[start..<position])
  }

  /// Steps forward to a place in the text.
  mutating func take(upTo place: String.Index) {
    position = place
  }

  /// Steps to the end and returns what was left.
  mutating func takeRest() -> Substring {
    defer { position = bytes.endIndex }
    return rest
  }
}
