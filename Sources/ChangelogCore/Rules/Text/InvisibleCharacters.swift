/// Looks in a line for characters that nobody sees, or that show as something else.
///
/// What emoji and scripts need is no finding, nor the tags of a flag.
struct InvisibleCharacters {
  /// The first one in the line; nil when there is none.
  private(set) var first: (place: String.Index, scalar: Unicode.Scalar)?
  /// How many there are.
  private(set) var count = 0
  /// The line with ordinary blanks for odd ones and for what breaks lines, and nothing for what nobody sees.
  private(set) var cleaned = ""

  /// Looks through a line.
  ///
  /// - Parameter isHeader: Whether blanks before the subject have to be ordinary ones.
  init(_ line: Substring, isHeader: Bool) {
    let scalars = line.unicodeScalars
    let subjectStart = isHeader ? Self.subjectStart(of: scalars) : line.startIndex
    var before: Unicode.Scalar?
    var flagEnd = line.startIndex
    var hasBreak = false
    for place in scalars.indices {
      let scalar = scalars[place]
      defer { before = scalar }
      let next = scalars.index(after: place)
      if scalar.value == 0x1F3F4 { flagEnd = Self.flagEnd(in: scalars[next...]) }
      let isOddBlank =
        scalar == "\t" ? isHeader : place < subjectStart && scalar != " " && Self.isBlank(scalar)
      let isNeeded =
        place < flagEnd
        || scalar.isNeeded(after: before, before: next < scalars.endIndex ? scalars[next] : nil)
          && !(scalar.value == 0xAD && place < subjectStart)
      guard isOddBlank || Self.isInvisible(scalar) && !isNeeded else {
        // The words before and after a line break stay two words.
        let isBetweenWords = !Self.isBlank(scalar) && cleaned.unicodeScalars.last.map(Self.isBlank) == false
        if hasBreak, isBetweenWords { cleaned += " " }
        hasBreak = false
        cleaned.unicodeScalars.append(scalar)
        continue
      }
      if first == nil { first = (place, scalar) }
      count += 1
      if isOddBlank { cleaned += " " } else if scalar.properties.isWhitespace { hasBreak = true }
    }
  }

  /// Whether a line could hold one, by its bytes alone: most text is ruled out.
  static func mayOccur(in bytes: Span<UInt8>, isHeader: Bool) -> Bool {
    for place in bytes.indices {
      switch bytes[place] {
      case 0x20..<0x7F, 0x0A: continue
      case 0x09: if isHeader { return true }
      case 0..<0x20, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0...0xFF: return true
      default: continue
      }
    }
    return false
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar != "\t" && (scalar.value < 0x20 || scalar.value == 0x7F) }
    if scalar.properties.isDefaultIgnorableCodePoint { return true }
    return !scalar.isText
  }

  /// Where the text after the first colon outside the scope begins; the line's start when there is no such colon.
  private static func subjectStart(of line: Substring.UnicodeScalarView) -> String.Index {
    var isInScope = false
    let colon = line.firstIndex { scalar in
      if scalar == "(" || scalar == ")" { isInScope = scalar == "(" }
      return scalar == ":" && !isInScope
    }
    guard let colon else { return line.startIndex }
    return line[line.index(after: colon)...].firstIndex { !isBlank($0) && !isInvisible($0) } ?? line.endIndex
  }

  /// The end of the tags that make a black flag that of a region; the text's start when they make none.
  ///
  /// - Source: UTS #51, section C.1; a region's code has three to six letters and digits.
  private static func flagEnd(in text: Substring.UnicodeScalarView) -> String.Index {
    let code = text.prefix(7).prefix {
      (0xE0030...0xE0039).contains($0.value) || (0xE0061...0xE007A).contains($0.value)
    }
    guard (3...6).contains(code.count), code.endIndex < text.endIndex,
      text[code.endIndex].value == 0xE007F
    else { return text.startIndex }
    return text.index(after: code.endIndex)
  }
}
