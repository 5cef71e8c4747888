/// Text of strangers made harmless to look at: what would steer a terminal or a reader's eye is shown by its number.
public enum VisibleText {
  /// The text with control, bidirectional and line-breaking characters written as `<U+202E>`.
  ///
  /// So is the bracket of `##[`, by which a log gives orders to the program that reads it.
  /// Tabs become blanks. Joiners that emoji and scripts need stay.
  public static func showing(_ text: some StringProtocol) -> String {
    // Most text is plain ASCII and comes back as it is.
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "[") }) else {
      return String(text)
    }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var opening = CommandOpening()
    for scalar in text.unicodeScalars {
      let opensCommand = opening.isCompleted(by: scalar)
      if scalar == "\t" {
        result.append(" ")
      } else if scalar.isText, !opensCommand {
        result.unicodeScalars.append(scalar)
      } else {
        result += name(of: scalar)
      }
    }
    return result
  }

  /// The same for a text that a line begins with: the runner of GitHub obeys lines that begin with `::`, blanks apart.
  static func showing(atStartOfLine text: some StringProtocol) -> String {
    let shown = showing(text)
    let seen = shown.unicodeScalars.lazy.filter {
      $0.isASCII ? $0 != " " : !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isWhitespace
    }
    guard seen.starts(with: "::".unicodeScalars), let colon = shown.unicodeScalars.firstIndex(of: ":") else {
      return shown
    }
    let rest = shown.unicodeScalars.index(after: colon)
    return String(shown.unicodeScalars[..<colon]) + name(of: ":") + String(shown.unicodeScalars[rest...])
  }

  /// A character by its number: `<U+202E>`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}

extension Unicode.Scalar {
  /// Whether the character is shown in a line of text rather than obeyed.
  ///
  /// - Source: Unicode's general categories Cc, Zl and Zp, its properties Bidi_Control and Noncharacter_Code_Point; the
  ///   tag characters, which hide whole texts; the byte order mark.
  public var isText: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFDD0...0xFDEF, 0xE0000...0xE007F:
      false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
