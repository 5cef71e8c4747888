extension YAMLScanner {
  /// Reads the value that comes next in a line, or what of it stands there.
  mutating func readValue() throws(VersionFileError) {
    skipProperties()
    if isAtLineRest { return }
    let start = cursor.index
    let isWanted = steps?.isEmpty == true
    state = .ended
    if let steps, !steps.isEmpty, let opening = cursor.peek(), "{[*".utf8.contains(opening) {
      let mark = String(Unicode.Scalar(opening)).inQuotes
      throw cursor.complaint("the version is sought behind \(mark); expected a line for each key on the way")
    }
    switch cursor.peek() {
    case UInt8(ascii: "|")?, UInt8(ascii: ">")?:
      skipBlock()
      if isWanted { note("a block of text") }
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
      let inside = try takeQuoted()
      if isWanted { values.append(try quotedText(inside)) }
    case UInt8(ascii: "{")?, UInt8(ascii: "[")?:
      try skipFlow()
      if isWanted { note("a collection in brackets") }
    case UInt8(ascii: "*")?:
      cursor.skipLine()
      if isWanted { note("an alias") }
    default:
      state = .continuesText
      let text = takePlain()
      guard isWanted else { break }
      let place = VersionPlace(start..<text.upperBound, in: cursor.bytes)
      if ["~", "null"].contains(place.text) { note("nothing") } else { values.append(.text(place)) }
    }
  }

  private func quotedText(_ inside: Range<Int>) throws(VersionFileError) -> FoundValue {
    let bytes = cursor.bytes
    guard !bytes[inside].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return .other(kind: "a text of several lines", inside)
    }
    return .text(VersionPlace(inside, in: bytes, text: try meaning(ofQuoted: inside)))
  }

  /// Moves over a block of text: all lines that are blank or further right than the key or dash before it.
  private mutating func skipBlock() {
    cursor.skipLine()
    while true {
      let end = cursor.index
      cursor.skipLineEnd()
      let start = cursor.index
      cursor.skip { $0 == 0x20 }
      let isBlank = cursor.isAtLineEnd && !cursor.isAtEnd
      guard isBlank || !cursor.isAtEnd && cursor.index - start > outerColumn else {
        cursor.index = end
        return
      }
      cursor.skipLine()
    }
  }
}
