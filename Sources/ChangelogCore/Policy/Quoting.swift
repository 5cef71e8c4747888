extension StringProtocol {
  /// The text in single quotes, for a sentence: at most 60 characters of it, and nothing that moves a cursor.
  public var inQuotes: String {
    let start = String(
      String.UnicodeScalarView(unicodeScalars.prefix(60).map { $0.isText ? $0 : "\u{FFFD}" }))
    return unicodeScalars.dropFirst(60).isEmpty ? "'\(start)'" : "'\(start)…'"
  }
}

extension Unicode.Scalar {
  /// Whether the character may stand in a line of text: not a control, line end, byte order mark or noncharacter.
  public var isText: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: value != 0xFEFF && !properties.isNoncharacterCodePoint
    }
  }
}
