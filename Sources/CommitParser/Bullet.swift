/// A line of a list: `* text`, `- text`, `+ text`, `1. text`, `1) text`.
struct Bullet {
  /// The number of blanks before the marker.
  let indentation: Int
  /// The marker's byte; for all numbers the digit one.
  let marker: UInt8
  let content: Substring

  /// Reads a line, nil when it is none of a list or has no text.
  init?(_ line: Substring) {
    var cursor = Cursor(line)
    indentation = line.indentation
    cursor.skip { $0.isBlank }
    guard let first = cursor.next else { return nil }
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      marker = first
      _ = cursor.take(first)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      marker = UInt8(ascii: "1")
      cursor.skip { $0.isDigit }
      guard cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ")")) else { return nil }
    default: return nil
    }
    guard cursor.next?.isBlank == true else { return nil }
    content = cursor.takeRest().trimmed()
    guard !content.isEmpty else { return nil }
  }
}
