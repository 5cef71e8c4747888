extension CommitMessage {
  /// The line where the footers at the end begin, 1-based; nil when there are none.
  ///
  /// Breaking footers within the body are not among them.
  public var footerLine: Int? {
    guard !footers.isEmpty else { return nil }
    let bodyEnd = bodyLine.map { $0 + (body ?? "").utf8.count { $0 == .newline } } ?? 0
    return footers.first { $0.line > bodyEnd }?.line
  }

  /// The lines of the footers at the end and what stands between them, without blank lines below; empty when there
  /// are none.
  public var footerLines: ArraySlice<Substring> {
    guard let footerLine else { return [] }
    let lines = lines
    let end = lines.lastIndex { !$0.isBlankLine } ?? lines.startIndex
    return lines[(footerLine - 1)...end]
  }
}
