/// What git does to a message file after the editor closed it, by the setting `commit.cleanup`.
///
/// - Source: git-commit(1), `--cleanup`; git-stripspace(1).
public enum MessageCleanup: String, Sendable, CaseIterable {
  /// Drops comments, blank lines at both ends, repeated blank lines and blanks at line ends.
  case strip
  /// Like ``strip``, but comments stay.
  case whitespace
  /// Changes nothing.
  case verbatim
  /// Like ``whitespace``, of what stands above the scissors line.
  case scissors
  /// Git's own choice; for a message that was edited, ``strip``.
  case `default`

  /// The text as git commits it, with a line end, or empty when nothing is left.
  ///
  /// What stands below a scissors line goes in every mode that cleans: `git commit --verbose` puts the change
  /// there.
  /// - Parameters:
  ///   - text: The content of the message file.
  /// - commentPrefix: What a comment begins with: `core.commentString`, or `#`. Empty when nothing is a
  ///   comment.
  public func apply(to text: String, commentPrefix: String) -> String {
    clean(text, commentPrefix: commentPrefix).text
  }

  /// Like ``apply(to:commentPrefix:)``, with where the lines stood in the file.
  public func clean(_ text: String, commentPrefix: String) -> CleanedMessage {
    guard self != .verbatim else { return CleanedMessage(verbatim: text) }
    let scissors = Self.scissors(after: commentPrefix)
    let dropsComments = (self == .strip || self == .default) && !commentPrefix.isEmpty
    var cleaned = ""
    var lineNumbers: [Int] = []
    var blanks = 0
    for (index, line) in MessageText.lines(of: text).enumerated() {
      let line = line.withoutBlanksAtEnd
      if line == scissors { break }
      if dropsComments, line.utf8.starts(with: commentPrefix.utf8) { continue }
      guard !line.isEmpty else {
        blanks += 1
        continue
      }
      if blanks > 0, !cleaned.isEmpty {
        cleaned += "\n"
        lineNumbers.append(index)
      }
      blanks = 0
      lineNumbers.append(index + 1)
      cleaned += line
      cleaned += "\n"
    }
    return CleanedMessage(text: cleaned, lineNumbers: lineNumbers)
  }

  /// What ``default`` comes to for a message: without an editor, comments stay.
  ///
  /// Git's help at the end shows that there was an editor, be it one that does nothing.
  public func settled(for text: String, commentPrefix: String, isEdited: Bool) -> MessageCleanup {
    guard self == .default else { return self }
    return isEdited || Self.hasHelp(text, commentPrefix) ? .strip : .whitespace
  }

  /// Whether comments stand at the end, one of them without a word, as git's help always has it.
  private static func hasHelp(_ text: String, _ commentPrefix: String) -> Bool {
    guard !commentPrefix.isEmpty else { return false }
    for line in MessageText.lines(of: text).reversed() where !line.withoutReturn.isBlankLine {
      guard line.utf8.starts(with: commentPrefix.utf8) else { return false }
      if line.withoutReturn == commentPrefix { return true }
    }
    return false
  }

  /// The line below which git drops everything.
  public static func scissors(after commentPrefix: String) -> String {
    commentPrefix + " ------------------------ >8 ------------------------"
  }
}

extension Substring {
  /// The text without the white space at its end that git knows.
  fileprivate var withoutBlanksAtEnd: Substring {
    let end = utf8.lastIndex { !$0.isBlank && $0 != .carriageReturn }
    return end.map { Substring(utf8[...$0]) } ?? self[startIndex..<startIndex]
  }
}
