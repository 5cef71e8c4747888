/// Colours text for a terminal that shows them.
/// - Source: ECMA-48, Select Graphic Rendition.
struct Painter {
  /// What a text is, by its code.
  enum Ink: String {
    case error = "1;31"
    case warning = "1;33"
    case correction = "32"
    case title = "1"
    case aside = "2"
  }

  /// Whether there are colours.
  let isColored: Bool

  /// The text in its colour.
  func callAsFunction(_ ink: Ink, _ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The colour of a finding.
  var ink: Painter.Ink {
    switch self {
    case .off: .aside
    case .warning: .warning
    case .error: .error
    }
  }
}
