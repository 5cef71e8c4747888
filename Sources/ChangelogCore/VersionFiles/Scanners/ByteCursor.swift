/// A place in the bytes of a file that moves forward.
struct ByteCursor {
  /// The byte order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The path of the file, as the user knows it.
  let file: String
  /// The whole file.
  let bytes: [UInt8]
  /// How many bytes lie before the place.
  var index: Int

  /// Starts at the first byte, after a byte order mark.
  init(_ file: VersionFile) {
    self.file = file.path
    bytes = file.bytes
    index = bytes.starts(with: Self.mark) ? Self.mark.count : 0
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= bytes.count }

  /// Whether a line ends here, or the file.
  var isAtLineEnd: Bool { peek().map { $0 == 0x0A || $0 == 0x0D } ?? true }

  /// Whether a blank comes next.
  var isAtBlank: Bool { peek().map(\.isSpaceOrTab) ?? false }

  /// The byte so many places ahead, or before; nil outside the file.
  func peek(_ distance: Int = 0) -> UInt8? {
    bytes.indices.contains(index + distance) ? bytes[index + distance] : nil
  }

  /// Whether a text comes next.
  func isAt(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  /// Moves over a text if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    index += text.utf8.count
    return true
  }

  /// Moves over a byte if it comes next.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  /// Moves over bytes for as long as they are wanted, and returns where they stand.
  @discardableResult
  mutating func skip(while isWanted: (UInt8) -> Bool) -> Range<Int> {
    let start = index
    while index < bytes.count, isWanted(bytes[index]) { index += 1 }
    return start..<index
  }

  /// Moves behind the next occurrence of a text; false, at the end of the file, when there is none.
  mutating func skip(past text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    while index < bytes.count {
      if bytes[index] == first, take(text) { return true }
      index += 1
    }
    return false
  }

  /// Moves over blanks and tabs.
  mutating func skipBlanks() { skip(while: \.isSpaceOrTab) }

  /// Moves to the end of the line, but not over it.
  mutating func skipLine() { skip { $0 != 0x0A && $0 != 0x0D } }

  /// Moves over the end of a line, of either kind.
  mutating func skipLineEnd() {
    if take("\r") { _ = take("\n") } else { _ = take("\n") }
  }

  /// Moves over a text in quotes and returns what stands between them.
  ///
  /// - Parameters:
  ///   - escapes: Whether a backslash keeps the quote behind it from being the end.
  ///   - isLong: Whether it may go over several lines.
  mutating func takeQuoted(escapes: Bool, isLong: Bool = false) throws(VersionFileError) -> Range<Int> {
    let start = index
    guard let inside = takeQuotedIfClosed(escapes: escapes, isLong: isLong) else {
      throw complaint("the text that starts here has no end", at: start)
    }
    return inside
  }

  /// The same; nil, with nothing taken, when the text has no end.
  mutating func takeQuotedIfClosed(escapes: Bool, isLong: Bool) -> Range<Int>? {
    let start = index
    let quote = peek()
    index += 1
    while let byte = peek(), isLong || byte != 0x0A && byte != 0x0D {
      index += 1
      if byte == quote { return start + 1..<index - 1 }
      if escapes, byte == UInt8(ascii: "\\"), isLong || !isAtLineEnd { index += 1 }
    }
    index = start
    return nil
  }

  /// What the bytes of a text in quotes mean.
  ///
  /// - Parameter isLenient: Whether every character may stand behind a backslash.
  func unescaped(_ range: Range<Int>, isLenient: Bool) throws(VersionFileError) -> String {
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    do throws(PolicyError) {
      var source = try SourceCursor(Array(bytes[range]), file: file)
      var text = ""
      while let scalar = source.advance() {
        if scalar == "\\" {
          text += try source.takeEscape(isLenient: isLenient)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      return text
    } catch {
      throw complaint(error.sentence, at: range.lowerBound)
    }
  }

  /// A complaint about a place, or about this one.
  func complaint(_ complaint: String, at place: Int? = nil) -> VersionFileError {
    let before = bytes.prefix(place ?? index)
    var line = 1
    for (index, byte) in before.enumerated() where byte == 0x0A || byte == 0x0D {
      // A carriage return before a newline ends the line together with it.
      if byte == 0x0A || index + 1 >= bytes.count || bytes[index + 1] != 0x0A { line += 1 }
    }
    return .unreadable(file: file, line: line, complaint: complaint)
  }

  /// A complaint about what comes next.
  func expected(_ accepted: String) -> VersionFileError {
    guard let next = peek() else { return complaint("expected \(accepted), not the end of the file") }
    let isEnd = next == 0x0A || next == 0x0D
    let scalar = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars
      .first
    return complaint(
      "expected \(accepted), not \(isEnd ? "the end of the line" : String(scalar ?? " ").inQuotes)")
  }
}

extension UInt8 {
  /// Whether it is a blank or a tab.
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  /// Whether it is a blank, a tab or ends a line.
  var isWhitespace: Bool { isSpaceOrTab || self == 0x0A || self == 0x0D }
}
