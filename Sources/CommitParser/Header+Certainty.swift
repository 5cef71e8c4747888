extension Header {
  /// The types that commitlint's conventional configuration allows.
  static let usualTypes: Set<String> = [
    "build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test",
  ]

  /// The header in a line of a body, nil when the line is prose: the type is one word and a blank follows the
  /// colon.
  static func inBody(_ part: Substring, of line: Substring) -> Header? {
    var ahead = Cursor(part)
    let type = ahead.take { $0.isTokenByte || $0 == UInt8(ascii: "_") }
    // Most lines are prose and end here, before a header is tried.
    guard type.utf8.first?.isLetter == true, let next = ahead.next, next.endsType, !next.isBlank else {
      return nil
    }
    guard let header = try? Header(part, in: line) else { return nil }
    return header.spacing.utf8.first?.isBlank == true ? header : nil
  }

  /// Whether it can hardly be anything else: `Note: …` may be prose or a footer, `fix: …` and `db(api): …`
  /// are not.
  var isCertain: Bool {
    scope != nil || hasBreakingMark || Self.usualTypes.contains(type)
  }
}
