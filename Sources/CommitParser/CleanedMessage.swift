/// A message file without what git drops, and where its lines stood there.
public struct CleanedMessage: Sendable, Equatable {
  /// The text that git commits.
  public let text: String
  /// The line of the file, 1-based, for each line of the ``CommitMessage`` of the text.
  ///
  /// Where several blank lines became one, it is the last of them.
  public let lineNumbers: [Int]

  init(text: String, lineNumbers: [Int]) {
    self.text = text
    self.lineNumbers = lineNumbers
  }

  /// A file of which git drops nothing; a message begins with its first line that has text all the same.
  init(verbatim text: String) {
    self.text = text
    var lines = MessageText.lines(of: text)
    // A carriage return at the very end is no line of a message.
    if text.utf8.last == .carriageReturn, lines.last?.utf8.count == 1 { lines.removeLast() }
    let first = lines.firstIndex { !$0.withoutReturn.isBlankLine } ?? lines.endIndex
    lineNumbers = Array(first..<lines.endIndex).map { $0 + 1 }
  }
}
