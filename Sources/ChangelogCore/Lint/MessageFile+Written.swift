public import CommitParser

extension MessageFile {
  /// The bytes that somebody wrote: without the comments that git put there and what stands below the scissors line.
  ///
  /// Git puts both there again when a message is taken up in an editor.
  /// - Parameter cleanup: What git does to the file, where more is known than when it was read.
  public func written(under cleanup: MessageCleanup? = nil) -> [UInt8] {
    Array(writtenLines(under: cleanup ?? self.cleanup).joined())
  }

  /// Whether git would take a line of what was written for a comment, once an editor had it.
  public func looksCommented(under cleanup: MessageCleanup? = nil) -> Bool {
    let prefix = commentPrefix.isEmpty ? "#" : commentPrefix
    return writtenLines(under: cleanup ?? self.cleanup).contains { $0.starts(with: prefix.utf8) }
  }

  private func writtenLines(under cleanup: MessageCleanup) -> [ArraySlice<UInt8>] {
    guard cleanup != .verbatim else { return lines }
    let scissors = MessageCleanup.scissors(after: commentPrefix)
    let dropsComments = (cleanup == .strip || cleanup == .default) && !commentPrefix.isEmpty
    return lines.prefix { !$0.starts(with: scissors.utf8) }.filter {
      !dropsComments || !$0.starts(with: commentPrefix.utf8)
    }
  }
}
