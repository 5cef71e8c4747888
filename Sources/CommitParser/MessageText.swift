/// A message's text made regular, and its lines.
struct MessageText {
  let text: String
  /// The lines without their ends; a final line end makes no further line.
  let lines: [Substring]

  /// Takes a text as git and its hosts store it.
  ///
  /// Line ends become LF, text from the first NUL on is cut (git does so), blank lines at the top are
  /// dropped.
  init(_ source: String) {
    let whole = Self.lines(ofRegular: source).map { (source, $0) } ?? Self.regular(source)
    switch whole.1.firstIndex(where: { !$0.isBlankLine }) {
    case 0?: (text, lines) = whole
    case let first?:
      text = String(whole.0[whole.1[first].startIndex...])
      lines = Self.lines(of: text)
    case nil: (text, lines) = ("", [])
    }
  }

  /// The lines of a text whose line ends are LF.
  static func lines(of text: String) -> [Substring] {
    lines(of: text, isRegular: true) ?? []
  }

  /// The lines, nil when the text has carriage returns or a NUL.
  private static func lines(ofRegular text: String) -> [Substring]? {
    lines(of: text, isRegular: false)
  }

  private static func lines(of text: String, isRegular: Bool) -> [Substring]? {
    var lines: [Substring] = []
    lines.reserveCapacity(8)
    var start = text.startIndex
    // A loop over an array is several times faster than one over a string's view.
    let bytes = Array(text.utf8)
    for offset in bytes.indices where bytes[offset] <= .carriageReturn {
      let byte = bytes[offset]
      if byte == .newline {
        let end = text.utf8.index(text.startIndex, offsetBy: offset)
        lines.append(text[start..<end])
        start = text.utf8.index(after: end)
      } else if !isRegular, byte == .carriageReturn || byte == 0 {
        return nil
      }
    }
    if start < text.endIndex { lines.append(text[start...]) }
    return lines
  }

  /// The text up to a NUL without the carriage returns of its line ends, and its lines.
  ///
  /// Several of them may end a line that was converted twice. One in the middle of a line stays: git ends no line there.
  private static func regular(_ source: String) -> (String, [Substring]) {
    var bytes = Array(source.utf8)
    if let end = bytes.firstIndex(of: 0) { bytes.removeSubrange(end...) }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isAtEnd = true
    for byte in bytes.reversed() where !isAtEnd || byte != .carriageReturn {
      kept.append(byte)
      isAtEnd = byte == .newline
    }
    kept.reverse()
    let text = String(decoding: kept, as: UTF8.self)
    return (text, lines(of: text))
  }
}
