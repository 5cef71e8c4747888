extension CommitMessage {
  /// The pull request's title and number, by the shape in which its forge wrote them.
  ///
  /// The last number wins, so `x (#12) (#13)` is 13 with the title `x (#12)`.
  public var landedTitle: LandedTitle {
    let header = headerLine[...]
    if let title = LandedTitle(wrapped: header) ?? LandedTitle(suffixed: header) { return title }
    let plain = LandedTitle(shape: .plain, number: nil, line: 1, text: header)
    // A header alone can only be a merge's.
    guard body != nil || !footers.isEmpty || header.utf8.first == UInt8(ascii: "M") else { return plain }
    let lines = lines
    if let title = LandedTitle(below: lines) { return title }
    return lines.mergeRequestNumber.map {
      LandedTitle(shape: .gitLabSquash, number: $0, line: 1, text: header)
    } ?? plain
  }

  /// The header of the landed title: what the pull request says without what the forge added.
  public var landedHeader: Result<Header, HeaderSyntaxError> {
    let title = landedTitle.text
    // The title's base is its whole text, and columns count from the line it stands in.
    let base = title.base[...]
    let start = base.utf8[..<title.startIndex].lastIndex(of: .newline).map(base.utf8.index(after:))
    let line = base[(start ?? base.startIndex)..<title.endIndex]
    return Result { () throws(HeaderSyntaxError) in try Header(title, in: line) }
  }
}
