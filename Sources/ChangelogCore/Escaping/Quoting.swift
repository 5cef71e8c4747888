extension StringProtocol {
  /// The text in single quotes, for a sentence; of a long one only the start.
  public var inQuotes: String { inQuotes(upTo: 60) }

  /// The text in single quotes, with nothing in it that moves a cursor.
  ///
  /// - Parameter limit: After how many Unicode scalars an ellipsis stands for the rest.
  public func inQuotes(upTo limit: Int) -> String {
    let start = String(String.UnicodeScalarView(unicodeScalars.prefix(limit)))
    let rest = unicodeScalars.dropFirst(limit).isEmpty ? "" : "…"
    return "'" + VisibleText.showing(start) + rest + "'"
  }
}
