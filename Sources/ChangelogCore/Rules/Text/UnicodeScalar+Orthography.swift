/// Which invisible characters the spelling of a language, or an emoji, cannot do without.
extension Unicode.Scalar {
  /// Whether an invisible character shapes or parts its neighbours in the way that it is there for.
  func isNeeded(after before: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    switch value {
    case 0xAD: before?.properties.isAlphabetic == true && next?.properties.isAlphabetic == true
    case 0x200B: before?.isOfScriptWithoutBlanks == true
    case 0x200C, 0x200D:
      before?.isForeignWordPart == true || before?.endsEmoji == true && next?.isEmoji == true
        // Persian endings of a Latin word.
        || before?.properties.isAlphabetic == true && next?.isRightToLeft == true
    case 0x061C, 0x200E, 0x200F: before?.isRightToLeft == true || next?.isRightToLeft == true
    case 0xFE00...0xFE0F: before?.isVisibleBeyondASCII == true || before?.beginsKeycap == true
    case 0x180B...0x180F, 0xE0100...0xE01EF: before?.isVisibleBeyondASCII == true
    // Fillers stand for parts of a Korean syllable.
    case 0x115F, 0x1160: before?.isJamo == true || next?.isJamo == true
    default: false
    }
  }

  private var isVisibleBeyondASCII: Bool {
    value > 0x7F && !properties.isDefaultIgnorableCodePoint && isText && !properties.isWhitespace
  }

  private var isEmoji: Bool { value > 0x7F && properties.isEmoji }
  private var endsEmoji: Bool { isEmoji || value == 0xFE0F }
  private var beginsKeycap: Bool { "0123456789#*".unicodeScalars.contains(self) }

  /// A letter, mark or digit beyond ASCII that can be seen.
  private var isForeignWordPart: Bool {
    guard isVisibleBeyondASCII else { return false }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber:
      true
    default: false
    }
  }

  private var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      isForeignWordPart
    default: false
    }
  }

  /// Of Thai, Lao, Tibetan, Myanmar, Khmer and their neighbours, or of Chinese and Japanese.
  private var isOfScriptWithoutBlanks: Bool {
    switch value {
    case 0xE00...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF, 0x1B00...0x1B7F,
      0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA980...0xAADF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      isForeignWordPart
    default: false
    }
  }

  private var isJamo: Bool {
    switch value {
    case 0x1100...0x115E, 0x1161...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: true
    default: false
    }
  }
}
