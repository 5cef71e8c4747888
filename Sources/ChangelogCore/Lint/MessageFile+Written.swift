import CommitParser

extension MessageFile {
  /// The bytes that somebody wrote: without the comments that git put there and what stands below the scissors line.
  ///
  /// Git puts both there again when a message is taken up in an editor.
  public var written: [UInt8] { Array(writtenLines.joined()) }

  /// Whether git would take a line of what was written for a comment, once an editor had it.
  public var looksCommented: Bool {
    let prefix = commentPrefix.isEmpty ? "#" : commentPrefix
    return writtenLines.contains { $0.starts(with: prefix.utf8) }
  }

  private var writtenLines: [ArraySlice<UInt8>] {
    guard cleanup != .verbatim else { return lines }
    let scissors = MessageCleanup.scissors(after: commentPrefix)
    let dropsComments = (cleanup == .strip || cleanup == .default) && !commentPrefix.isEmpty
    return lines.prefix { !$0.starts(with: scissors.utf8) }.filter {
      !dropsComments || !$0.starts(with: commentPrefix.utf8)
    }
  }
}
