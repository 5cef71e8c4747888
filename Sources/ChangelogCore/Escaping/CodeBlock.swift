/// Markdown that shows lines as they are, whatever they hold.
/// - Source: CommonMark 0.31, section 4.5.
enum CodeBlock {
  /// The lines between fences that are longer than any run of backticks in them; hidden characters are shown by their
  /// number, and what is longer than the limit, in bytes, is cut.
  static func of(_ text: String, upTo limit: Int) -> String {
    var shown = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard shown.utf8.count + line.utf8.count <= limit else {
        shown += "…\n"
        break
      }
      shown += visible(line) + "\n"
    }
    var (longest, run) = (0, 0)
    for byte in shown.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + "text\n" + shown + fence + "\n"
  }

  /// The line as it is shown; the colons of `::error::` would be a command where the text is printed into a job's log.
  private static func visible(_ line: Substring) -> String {
    let text = line.drop(while: \.isWhitespace)
    guard text.hasPrefix("::") else { return VisibleText.showing(line) }
    return line[..<text.startIndex] + VisibleText.name(of: ":") + VisibleText.showing(text.dropFirst())
  }
}
