extension StringProtocol {
  /// The text in single quotes, for a sentence; of a long one only the start.
  public var inQuotes: String { inQuotes(upTo: 60) }

  /// The text in single quotes, with nothing in it that moves a cursor.
  ///
  /// - Parameter limit: After how many Unicode scalars an ellipsis stands for the rest.
  public func inQuotes(upTo limit: Int) -> String { "'" + shown(upTo: limit) + "'" }

  /// The text with nothing in it that moves a cursor.
  ///
  /// - Parameter limit: After how many Unicode scalars an ellipsis stands for the rest.
  func shown(upTo limit: Int) -> String {
    // No text has more characters than bytes.
    guard utf8.count > limit else { return VisibleText.showing(self) }
    let start = String(String.UnicodeScalarView(unicodeScalars.prefix(limit)))
    return VisibleText.showing(start) + (unicodeScalars.dropFirst(limit).isEmpty ? "" : "…")
  }
}
