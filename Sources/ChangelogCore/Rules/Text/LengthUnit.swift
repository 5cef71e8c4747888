/// What the length of a text is counted in; the option `unit` of the rules about lengths.
public enum LengthUnit: String, Sendable, CaseIterable {
  /// Columns of display width, as a reader sees the text.
  case columns
  /// Units of UTF-16, as commitlint counts.
  case utf16 = "utf-16"

  /// How long a text in one line is.
  func length(of text: some StringProtocol) -> Int {
    switch self {
    case .columns: DisplayWidth.columns(of: text)
    case .utf16: text.utf16.count
    }
  }

  /// Whether a text is longer than a limit; a short one costs nothing.
  func length(of text: some StringProtocol, exceeds limit: Int) -> Bool {
    // No character takes more columns or units than bytes.
    text.utf8.count > limit && length(of: text) > limit
  }

  /// How many of the text's characters, from its start, are not beyond a limit.
  func characters(of text: some StringProtocol, within limit: Int) -> Int {
    var length = 0
    var count = 0
    for character in text {
      switch self {
      case .columns: length += DisplayWidth.columns(of: character)
      case .utf16: length += character.utf16.count
      }
      if length > limit { break }
      count += 1
    }
    return count
  }

  /// A length as a sentence says it: `84 columns`.
  func phrase(_ length: Int) -> String {
    switch self {
    case .columns: length == 1 ? "1 column" : "\(length) columns"
    case .utf16: length == 1 ? "1 UTF-16 unit" : "\(length) UTF-16 units"
    }
  }
}

extension RuleOptions {
  /// What lengths are counted in, the same for all rules about lengths.
  mutating func unit() -> LengthUnit {
    choice("unit", default: LengthUnit.columns, "What the length is counted in")
  }
}
