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

  /// The footers at the end as one text, without blank lines below; nil when there are none.
  public var footerText: Substring? {
    let lines = footerLines
    guard let first = lines.first, let last = lines.last else { return nil }
    return first.base[first.startIndex..<last.endIndex]
  }

  /// The line where lines like footers follow the body's text without a blank line, so that they are part of it;
  /// nil when there are none.
  ///
  /// Only tokens that are hardly prose count, such as `Signed-off-by` and `Refs`.
  public var gluedFooterLine: Int? {
    guard hasTextBelowHeader, let paragraph = lastParagraph else { return nil }
    let lines = paragraph.utf8.split(separator: .newline).map { Substring($0) }
    let prose = lines.lastIndex { line in
      FooterStart(line).map { !FooterSlip.isKnown($0.token) && !$0.isBreaking } ?? true
    }
    guard let prose, prose + 1 < lines.count, FooterStart(lines[prose]) == nil else { return nil }
    let above = text.utf8[..<paragraph.startIndex].count { $0 == .newline }
    let line = above + prose + 2
    return footers.contains { $0.line <= line && $0.line > above } ? nil : line
  }
}
