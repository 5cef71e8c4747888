extension TOMLScanner {
  /// Moves over a part of a dotted key.
  mutating func takeKey() throws(VersionFileError) -> String {
    switch cursor.peek() {
    case UInt8(ascii: "\"")?: return try cursor.unescaped(cursor.takeQuoted(escapes: true), isLenient: false)
    case UInt8(ascii: "'")?:
      return String(decoding: cursor.bytes[try cursor.takeQuoted(escapes: false)], as: UTF8.self)
    default:
      let range = cursor.skip { $0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x5F }
      guard !range.isEmpty else { throw cursor.expected("a key") }
      return String(decoding: cursor.bytes[range], as: UTF8.self)
    }
  }

  /// Moves over a value however deep it is, without a call for each level.
  mutating func skipValue() throws(VersionFileError) {
    var ends: [UInt8] = []
    repeat {
      if !ends.isEmpty { skipBlankLines() }
      switch cursor.peek() {
      case UInt8(ascii: "{")?:
        ends.append(UInt8(ascii: "}"))
        cursor.index += 1
      case UInt8(ascii: "[")?:
        ends.append(UInt8(ascii: "]"))
        cursor.index += 1
      case let byte? where byte == ends.last:
        ends.removeLast()
        cursor.index += 1
      case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: try skipString()
      case UInt8(ascii: ",")? where !ends.isEmpty, UInt8(ascii: "=")? where !ends.isEmpty:
        cursor.index += 1
      case let byte? where byte.isWord:
        cursor.skip(while: \.isWord)
        // A blank may stand between a date and a time.
        if ends.isEmpty, cursor.peek() == 0x20, cursor.peek(1)?.isDigit == true {
          cursor.index += 1
          cursor.skip(while: \.isWord)
        }
      default: throw cursor.expected("a value")
      }
    } while !ends.isEmpty
  }

  /// Moves over a text in quotes of any kind.
  private mutating func skipString() throws(VersionFileError) {
    let start = cursor.index
    let quote = cursor.isAt("\"\"\"") ? "\"\"\"" : cursor.isAt("'''") ? "'''" : nil
    guard let quote, let mark = quote.utf8.first else {
      _ = try cursor.takeQuoted(escapes: cursor.peek() == UInt8(ascii: "\""))
      return
    }
    cursor.index += 3
    while !cursor.take(quote) {
      guard let byte = cursor.peek() else {
        throw cursor.complaint("the text that starts here has no end", at: start)
      }
      let isEscape = byte == UInt8(ascii: "\\") && mark == UInt8(ascii: "\"")
      cursor.index += isEscape && cursor.peek(1) != nil ? 2 : 1
    }
    // Up to two quotes may stand right before the end.
    cursor.skip { $0 == mark }
  }

  /// Moves over blanks, line ends and comments.
  mutating func skipBlankLines() {
    while true {
      cursor.skip(while: \.isWhitespace)
      guard cursor.peek() == UInt8(ascii: "#") else { return }
      cursor.skipLine()
    }
  }
}

extension UInt8 {
  /// Whether it is part of a number, a date, a truth or a bare key.
  fileprivate var isWord: Bool { isDigit || isLetter || [0x2B, 0x2D, 0x2E, 0x3A, 0x5F].contains(self) }
}
