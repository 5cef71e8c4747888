/// Looks in a line for characters that nobody sees, or that show as something else.
///
/// Joiners and selectors that emoji and scripts need are no findings, nor the tags of a flag.
struct InvisibleCharacters {
  /// The first one in the line; nil when there is none.
  private(set) var first: (place: String.Index, scalar: Unicode.Scalar)?
  /// How many there are.
  private(set) var count = 0
  /// The line with ordinary blanks for odd ones and nothing for what nobody sees.
  private(set) var cleaned = ""

  /// Looks through a line.
  ///
  /// - Parameter isHeader: Whether blanks have to be ordinary ones.
  init(_ line: Substring, isHeader: Bool) {
    var before: Unicode.Scalar?
    var isInTags = false
    let scalars = line.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      defer { before = scalar }
      let isTag = (0xE0020...0xE007F).contains(scalar.value)
      isInTags = isTag && (isInTags || before?.value == 0x1F3F4)
      if isInTags {
        cleaned.unicodeScalars.append(scalar)
        continue
      }
      let next = scalars.index(after: place)
      let isOddBlank = isHeader && scalar != " " && Self.isBlank(scalar)
      let isLegitimate = Self.isNeeded(
        scalar, after: before, before: next < scalars.endIndex ? scalars[next] : nil)
      guard isOddBlank || Self.isInvisible(scalar) && !isLegitimate else {
        cleaned.unicodeScalars.append(scalar)
        continue
      }
      if first == nil { first = (place, scalar) }
      count += 1
      if isOddBlank { cleaned += " " }
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

  /// Whether an invisible character shapes its neighbours.
  private static func isNeeded(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let before else { return false }
    switch scalar.value {
    case 0x200C, 0x200D:
      guard let next else { return false }
      let joinsEmoji = before.isPartOfEmoji && next.isPartOfEmoji
      return joinsEmoji || before.isOfJoiningScript && next.isOfJoiningScript
    case 0xFE00...0xFE0F: return before.value > 0x7F || "0123456789#*".unicodeScalars.contains(before)
    case 0x180B...0x180F, 0xE0100...0xE01EF: return before.value > 0x7F
    // Fillers stand for parts of a Korean syllable.
    case 0x115F...0x1160: return true
    default: return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfEmoji: Bool { value > 0x7F && (properties.isEmoji || value == 0xFE0F) }

  /// A letter or mark of the scripts between Hebrew and Mongolian, or of the later ones that join their letters.
  fileprivate var isOfJoiningScript: Bool {
    (0x590...0x1CFF).contains(value) || (0xA800...0xABFF).contains(value) || (0xFB1D...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value) || (0x10A00...0x11FFF).contains(value)
  }
}
