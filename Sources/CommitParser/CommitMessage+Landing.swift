extension CommitMessage {
  /// The pull request's title and number, by the shape in which its forge wrote them.
  ///
  /// The last number wins, so `x (#12) (#13)` is 13 with the title `x (#12)`.
  public var landedTitle: LandedTitle {
    let header = headerLine[...]
    // A header alone can only be a merge's.
    let isAlone = body == nil && footers.isEmpty && header.utf8.first != UInt8(ascii: "M")
    return LandedTitle(header, in: isAlone ? [] : lines)
  }

  /// The header of the landed title: what the pull request says without what the forge added.
  public var landedHeader: Result<Header, HeaderSyntaxError> { landedTitle.header }
}
