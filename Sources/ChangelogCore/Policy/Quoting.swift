extension StringProtocol {
  /// The text in single quotes, for a sentence; of a long one only the start.
  public var inQuotes: String { inQuotes(upTo: 60) }

  /// The text in single quotes, with nothing in it that moves a cursor.
  ///
  /// - Parameter limit: After how many Unicode scalars an ellipsis stands for the rest.
  public func inQuotes(upTo limit: Int) -> String {
    let start = String(
      String.UnicodeScalarView(unicodeScalars.prefix(limit).map { $0.isText ? $0 : "\u{FFFD}" }))
    return unicodeScalars.dropFirst(limit).isEmpty ? "'\(start)'" : "'\(start)…'"
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
