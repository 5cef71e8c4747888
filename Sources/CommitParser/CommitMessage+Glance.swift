extension CommitMessage {
  /// The landed header of a message's text, read without the rest; nil when it doesn't parse.
  ///
  /// The same as ``landedHeader``, for who looks at many messages to find the few that matter.
  public static func landedHeader(in text: String) -> Header? {
    let bytes = text.utf8.span
    var end = 0
    var hasColon = false
    var isOrdinary = !bytes.isEmpty && bytes[0] > UInt8(ascii: " ") && bytes[0] != UInt8(ascii: "M")
    scan: while isOrdinary, end < bytes.count {
      switch bytes[end] {
      case .newline: break scan
      case .carriageReturn, 0: isOrdinary = false
      case UInt8(ascii: ":"): hasColon = true
      default: break
      }
      end += 1
    }
    guard isOrdinary else {
      // Blank lines at the top, odd line ends, and merges whose title stands further down.
      return try? CommitMessage(text).landedHeader.get()
    }
    guard hasColon else { return nil }
    let line = text[..<text.utf8.index(text.startIndex, offsetBy: end)]
    let title = LandedTitle(wrapped: line) ?? LandedTitle(suffixed: line)
    return try? Header(title?.text ?? line, in: line)
  }

  /// The word of letters that a message begins with, where its first line has no `!` that could mark a breaking change.
  ///
  /// If the message has a header, this is its type; nil when that takes a longer look.
  public static func unmarkedType(in text: String) -> Substring? {
    let bytes = text.utf8.span
    var end = 0
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end > 0, end < bytes.count, bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "(")
    else {
      return nil
    }
    for place in end..<bytes.count where bytes[place] <= UInt8(ascii: "!") {
      if bytes[place] == .newline { break }
      if bytes[place] != UInt8(ascii: " ") { return nil }
    }
    return text[..<text.utf8.index(text.startIndex, offsetBy: end)]
  }

  /// Whether a text holds the word of a breaking footer, anywhere: without it there is no such footer.
  public static func mentionsBreaking(_ text: String) -> Bool {
    let bytes = text.utf8.span
    let word = "BREAKING".utf8.span
    for start in bytes.indices where bytes[start] == UInt8(ascii: "B") && start + word.count <= bytes.count {
      if word.indices.allSatisfy({ bytes[start + $0] == word[$0] }) { return true }
    }
    return false
  }
}
