/// A message's text made regular, and its lines.
struct MessageText {
  let text: String
  /// The lines without their ends; a final line end makes no further line.
  let lines: [Substring]

  /// Takes a text as git and its hosts store it.
  ///
  /// Line ends become LF, text from the first NUL on is cut (git does so), blank lines at the top are dropped.
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
    split(text).lines
  }

  /// The lines, nil when the text has carriage returns or a NUL.
  private static func lines(ofRegular text: String) -> [Substring]? {
    let (lines, isRegular) = split(text)
    return isRegular ? lines : nil
  }

  private static func split(_ text: String) -> (lines: [Substring], isRegular: Bool) {
    var isRegular = true
    var lines: [Substring] = []
    lines.reserveCapacity(8)
    var start = text.startIndex
    // A loop over an array is several times faster than one over a string's view.
    for (offset, byte) in Array(text.utf8).enumerated() where byte <= .carriageReturn {
      switch byte {
      case .newline:
        let end = text.utf8.index(text.startIndex, offsetBy: offset)
        lines.append(text[start..<end])
        start = text.utf8.index(after: end)
      case .carriageReturn, 0: isRegular = false
      default: break
      }
    }
    if start < text.endIndex { lines.append(text[start...]) }
    return (lines, isRegular)
  }

  /// The text up to a NUL without the carriage returns of its line ends, and its lines.
  ///
  /// A carriage return in the middle of a line stays: git ends no line there.
  private static func regular(_ source: String) -> (String, [Substring]) {
    var bytes = Array(source.utf8)
    var kept = 0
    for byte in bytes {
      if byte == 0 { break }
      if byte == .newline { bytes.dropReturns(before: &kept) }
      bytes[kept] = byte
      kept += 1
    }
    bytes.dropReturns(before: &kept)
    let text = String(decoding: bytes[..<kept], as: UTF8.self)
    return (text, lines(of: text))
  }
}

extension [UInt8] {
  fileprivate func dropReturns(before end: inout Int) {
    while end > 0, self[end - 1] == .carriageReturn { end -= 1 }
  }
}
