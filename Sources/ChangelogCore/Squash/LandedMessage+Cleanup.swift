extension LandedMessage {
  /// The message as `git commit --message` keeps it: no white space at line ends, no blank lines around it, and one
  /// blank line where there are several.
  var cleanedUp: LandedMessage {
    var clean = LandedMessage()
    var isParagraphOver = false
    for (line, source) in lines {
      let line = line.withoutSpaceAtEnd
      guard !line.isEmpty else {
        isParagraphOver = true
        continue
      }
      if !clean.text.isEmpty { clean.append(isParagraphOver ? "\n\n" : "\n") }
      clean.append(line, from: source)
      isParagraphOver = false
    }
    return clean
  }

  /// The message up to a size, with three dots where something is missing.
  ///
  /// - Parameter size: In bytes; a character that would be cut is left out.
  func cut(at size: Int) -> LandedMessage {
    guard text.utf8.count > size else { return self }
    var end = text.utf8.index(text.startIndex, offsetBy: size)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    var short = LandedMessage()
    short.append(text[..<end]) { sources[$0] }
    short.append("...")
    return short
  }
}
