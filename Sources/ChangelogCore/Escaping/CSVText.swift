/// Text for a field of comma-separated values.
///
/// - Source: RFC 4180; OWASP, "CSV Injection": a spreadsheet takes a field for a formula that begins with one of `=+-@`.
enum CSVText {
  /// The text as a field; hidden characters are shown by their number, and an apostrophe stands before a formula.
  static func field(_ text: String) -> String {
    let shown = VisibleText.showing(text)
    let isFormula = shown.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    let safe = isFormula ? "'" + shown : shown
    guard safe.isEmpty || safe.utf8.contains(where: { "\",;' ".utf8.contains($0) }) else { return safe }
    return "\"" + safe.replacing(scalar: "\"", with: "\"\"") + "\""
  }
}
