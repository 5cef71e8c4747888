extension YAMLScanner {
  /// Whether a mark with a blank or the end of the line behind it comes next.
  func isAtMark(_ mark: String) -> Bool {
    guard cursor.isAt(mark) else { return false }
    return cursor.peek(mark.utf8.count).map(\.isWhitespace) ?? true
  }

  /// Whether nothing but a comment is left of the line.
  var isAtLineRest: Bool {
    guard cursor.peek() == UInt8(ascii: "#") else { return cursor.isAtLineEnd }
    return cursor.peek(-1).map(\.isWhitespace) ?? true
  }

  /// Whether a blank and a comment come next.
  private var isAtComment: Bool { cursor.isAtBlank && cursor.peek(1) == UInt8(ascii: "#") }

  /// Moves over a key and its colon; nil, with nothing taken but anchors and tags, when there is none in this line.
  mutating func takeKey() throws(VersionFileError) -> String? {
    guard !isAtMark("?") else {
      throw cursor.complaint("keys behind '?' are not understood; expected 'key:'")
    }
    let before = cursor.index
    skipProperties()
    let start = cursor.index
    let key: String
    switch cursor.peek() {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
      // A text that goes over several lines is no key.
      guard let inside = takeQuotedIfClosed(isLong: false), isAtMark(":") else {
        cursor.index = start
        return nil
      }
      key = try meaning(ofQuoted: inside)
    case UInt8(ascii: "{")?, UInt8(ascii: "[")?, UInt8(ascii: "|")?, UInt8(ascii: ">")?: return nil
    default:
      while !cursor.isAtLineEnd, !isAtComment, cursor.peek() != UInt8(ascii: ":") || !isAtMark(":") {
        cursor.index += 1
      }
      guard isAtMark(":") else {
        cursor.index = before
        return nil
      }
      key = String(decoding: cursor.bytes[trimmed(start..<cursor.index)], as: UTF8.self)
    }
    cursor.index += 1
    return key
  }

  /// Moves over anchors and tags, and the blanks behind them.
  mutating func skipProperties() {
    while cursor.peek() == UInt8(ascii: "&") || cursor.peek() == UInt8(ascii: "!") {
      cursor.skip { !$0.isWhitespace }
      cursor.skipBlanks()
    }
  }

  /// Moves over a text without quotes, up to a comment or the end of the line, and returns where it stands.
  mutating func takePlain() -> Range<Int> {
    let start = cursor.index
    while !cursor.isAtLineEnd, !isAtComment { cursor.index += 1 }
    let text = trimmed(start..<cursor.index)
    cursor.skipLine()
    return text
  }

  /// Moves over a text in quotes and the blanks behind it, and returns what stands between the quotes.
  mutating func takeQuoted() throws(VersionFileError) -> Range<Int> {
    guard let inside = takeQuotedIfClosed(isLong: true) else {
      throw cursor.complaint("the text that starts here has no end")
    }
    return inside
  }

  /// The same; nil, with nothing taken, when the text has no end.
  ///
  /// - Parameter isLong: Whether it may go over several lines.
  private mutating func takeQuotedIfClosed(isLong: Bool) -> Range<Int>? {
    let start = cursor.index
    let isDouble = cursor.peek() == UInt8(ascii: "\"")
    repeat {
      guard cursor.takeQuotedIfClosed(escapes: isDouble, isLong: isLong) != nil else {
        cursor.index = start
        return nil
      }
      // In single quotes two of them are one.
    } while !isDouble && cursor.peek() == UInt8(ascii: "'")
    let inside = start + 1..<cursor.index - 1
    cursor.skipBlanks()
    return inside
  }

  /// What stands between quotes, as it is meant.
  func meaning(ofQuoted inside: Range<Int>) throws(VersionFileError) -> String {
    if cursor.bytes[inside.lowerBound - 1] == UInt8(ascii: "\"") {
      return try cursor.unescaped(inside, isLenient: false)
    }
    return String(decoding: cursor.bytes[inside], as: UTF8.self).replacing("''", with: "'")
  }

  /// Moves over a mapping or list in brackets, however deep it is and over how many lines, and the blanks behind it.
  mutating func skipFlow() throws(VersionFileError) {
    let start = cursor.index
    var ends: [UInt8] = []
    // Only where a value may begin does a quote open a text.
    var canBegin = true
    repeat {
      cursor.skip(while: \.isWhitespace)
      if isAtLineRest, !cursor.isAtEnd {
        cursor.skipLine()
        continue
      }
      switch cursor.peek() {
      case nil: throw cursor.complaint("the collection that starts here has no end", at: start)
      case UInt8(ascii: "{")?: ends.append(UInt8(ascii: "}"))
      case UInt8(ascii: "[")?: ends.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}")?, UInt8(ascii: "]")?:
        guard ends.popLast() == cursor.peek() else {
          throw cursor.expected("the end of the inner collection")
        }
      case UInt8(ascii: "\"")? where canBegin, UInt8(ascii: "'")? where canBegin:
        _ = try takeQuoted()
        canBegin = false
        continue
      default: break
      }
      canBegin = cursor.peek().map { "{[,:".utf8.contains($0) } ?? false
      cursor.index += 1
    } while !ends.isEmpty
    cursor.skipBlanks()
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, cursor.bytes[end - 1].isSpaceOrTab { end -= 1 }
    return range.lowerBound..<end
  }
}
