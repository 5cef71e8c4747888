extension CommitMessage {
  /// The landed header of a message's text, read without the rest; nil when it doesn't parse.
  ///
  /// The same as ``landedHeader``, for who looks at many messages to find the few that matter.
  public static func landedHeader(in text: String) -> Header? {
    let end = text.utf8.firstIndex(of: .newline) ?? text.endIndex
    let line = text[..<end]
    guard let first = line.utf8.first, first > UInt8(ascii: " "), first != UInt8(ascii: "M"),
      !line.utf8.contains(where: { $0 == .carriageReturn || $0 == 0 })
    else {
      // Blank lines at the top, odd line ends, and merges whose title stands further down.
      return try? CommitMessage(text).landedHeader.get()
    }
    guard line.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let title = LandedTitle(wrapped: line) ?? LandedTitle(suffixed: line)
    return try? Header(title?.text ?? line, in: line)
  }

  /// Whether a text holds the word of a breaking footer, anywhere: without it there is no such footer.
  public static func mentionsBreaking(_ text: String) -> Bool {
    let word = "BREAKING".utf8
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "B")) {
      rest = rest[start...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
