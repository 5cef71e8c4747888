extension Cursor {
  /// Steps over a scope and its closing parenthesis, and returns what is inside.
  mutating func takeScope(
    openedAt opening: String.Index, in line: Substring
  ) throws(HeaderSyntaxError) -> Substring {
    let scope = take { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
    if next == UInt8(ascii: "(") {
      throw HeaderSyntaxError(.parenthesisInScope, at: position, in: line)
    }
    guard take(UInt8(ascii: ")")) else { throw HeaderSyntaxError(.unclosedScope, at: opening, in: line) }
    return scope
  }

  /// Steps over white space of every script: a no-break space after the colon looks like a blank.
  mutating func takeSpacing() -> Substring {
    let before = self
    let spacing = take { $0.isBlank }
    guard let byte = next, byte >= 0x80 else { return spacing }
    let all = before.rest.unicodeScalars.prefix { $0.properties.isWhitespace }
    take(upTo: all.endIndex)
    return Substring(all)
  }
}

extension Substring {
  /// The text without white space of any script at its end.
  func withoutTrailingSpace() -> Substring {
    guard let last = utf8.last, last <= 0x20 || last >= 0x80 else { return self }
    let end = unicodeScalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { Substring(unicodeScalars[...$0]) } ?? self[startIndex..<startIndex]
  }
}

extension UInt8 {
  /// A blank or one of `()!:`, none of which can be part of a type.
  var endsType: Bool {
    guard self <= UInt8(ascii: ":") else { return false }
    return switch self {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "!"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
