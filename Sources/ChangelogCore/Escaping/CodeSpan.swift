/// Markdown that shows a line of text as code, whatever it holds.
/// - Source: CommonMark 0.31, section 6.1.
enum CodeSpan {
  /// The text between backticks that are more than any run in it; hidden characters are shown by their number.
  static func of(_ text: String) -> String {
    let shown = VisibleText.showing(text)
    var (longest, run) = (0, 0)
    for byte in shown.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    // One blank on each side is taken away, so that a backtick or a blank may stand at the end.
    let pad = [" ", "`"].contains { shown.hasPrefix($0) || shown.hasSuffix($0) } ? " " : ""
    return fence + pad + shown + pad + fence
  }
}
