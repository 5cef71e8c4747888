/// How many columns a text takes where every character has one or two of the same width: terminals, logs, mails.
///
/// What a reader sees as one character takes as much as its widest part: a letter with its marks one column, a family of
/// emoji joined together two.
public enum DisplayWidth {
  /// The columns of a text in one line; control and format characters take none, a tab one.
  public static func columns(of text: some StringProtocol) -> Int {
    // A byte of printable ASCII is a column, and most text has nothing else.
    let count = text.utf8.count
    guard text.utf8.contains(where: { !(0x20..<0x7F).contains($0) }) else { return count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character: 0, 1 or 2.
  static func columns(of character: Character) -> Int {
    var widest = 0
    var flags = 0
    for scalar in character.unicodeScalars {
      // Variation selector 16 asks for the picture where there is a text of one column.
      if scalar.value == 0xFE0F, widest == 1 { widest = 2 }
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { flags += 1 }
      widest = max(widest, columns(of: scalar))
    }
    // Half a flag is a letter.
    return flags == 1 ? 1 : widest
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return switch value {
      case 0x09: 1
      case 0..<0x20, 0x7F..<0xA0: 0
      default: 1
      }
    }
    // The vowels and final consonants of a Hangul syllable join its first consonant.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .lineSeparator,
      .paragraphSeparator:
      return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Whether a character takes two columns.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
  }

  /// The wide characters that are no emoji, with the gaps between them that no character has yet.
  ///
  /// - Source: Unicode 17.0.0, EastAsianWidth.txt, values W and F.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3040...0x3247,
    0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF6, 0x17000...0x18DF2, 0x1AFF0...0x1B2FB,
    0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
