extension CommitMessage {
  /// The landed header of a message's text, read without the rest; nil when it doesn't parse.
  ///
  /// The same as ``landedHeader``, for who looks at many messages to find the few that matter.
  public static func landedHeader(in text: String) -> Header? {
    guard let (line, hasColon) = ordinaryHeader(in: text) else {
      return try? LandedTitle(of: MessageText(text)).header.get()
    }
    guard hasColon else { return nil }
    let title = LandedTitle(wrapped: line) ?? LandedTitle(suffixed: line)
    return try? Header(title?.text ?? line, in: line)
  }

  /// The landed title of a message's text and the number of its pull request, read without the rest.
  ///
  /// The same as ``landedTitle``.
  public static func landedTitle(in text: String) -> (title: Substring, number: Int?) {
    guard let (line, _) = ordinaryHeader(in: text) else {
      let landed = LandedTitle(of: MessageText(text))
      return (landed.text, landed.number)
    }
    if let landed = LandedTitle(wrapped: line) ?? LandedTitle(suffixed: line) {
      return (landed.text, landed.number)
    }
    guard mentionsMergeRequest(text) else { return (line, nil) }
    return (line, MessageText(text).lines.mergeRequestNumber)
  }

  /// Whether a line begins as the one by which GitLab names the merge request.
  private static func mentionsMergeRequest(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "S"), place == 0 || bytes[place - 1] == .newline,
        bytes.holds("See merge request ", at: place)
      {
        return true
      }
      place += 1
    }
    return false
  }

  /// The first line, and whether it has a colon; nil where blank lines at the top, odd line ends, or a merge whose title
  /// stands further down ask for a longer look.
  private static func ordinaryHeader(in text: String) -> (line: Substring, hasColon: Bool)? {
    let bytes = text.utf8.span
    guard !bytes.isEmpty, bytes[0] > UInt8(ascii: " "),
      bytes[0] != UInt8(ascii: "M") || !bytes.holds("Merge", at: 0)
    else { return nil }
    var end = 0
    var hasColon = false
    scan: while end < bytes.count {
      switch bytes[end] {
      case .newline: break scan
      case .carriageReturn where end + 1 == bytes.count || bytes[end + 1] == .newline: break scan
      case .carriageReturn, 0: return nil
      case UInt8(ascii: ":"): hasColon = true
      default: break
      }
      end += 1
    }
    return (text[..<text.utf8.index(text.startIndex, offsetBy: end)], hasColon)
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
}

extension LandedTitle {
  /// Finds the title in a message of which nothing else is known.
  fileprivate init(of message: MessageText) {
    self.init(message.lines.first ?? "", in: message.lines)
  }
}
