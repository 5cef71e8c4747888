extension CommitMessage {
  /// The landed header of a message's text, read without the rest; nil when it doesn't parse.
  ///
  /// The same as ``landedHeader``, for who looks at many messages to find the few that matter.
  public static func landedHeader(in text: String) -> Header? {
    let bytes = text.utf8.span
    var end = 0
    var hasColon = false
    var isOrdinary = !bytes.isEmpty && bytes[0] > UInt8(ascii: " ") && bytes[0] != UInt8(ascii: "M")
    while end < bytes.count, bytes[end] != .newline, isOrdinary {
      hasColon = hasColon || bytes[end] == UInt8(ascii: ":")
      isOrdinary = bytes[end] != .carriageReturn && bytes[end] != 0
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
