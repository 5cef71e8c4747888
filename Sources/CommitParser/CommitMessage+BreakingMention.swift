extension CommitMessage {
  /// Whether the word `breaking` stands below the header, in whatever case.
  ///
  /// Looks at the bytes alone: for who would otherwise take many messages apart in vain.
  public var mentionsBreakingBelowHeader: Bool {
    let bytes = text.utf8.span
    let word = "breaking".utf8.span
    var place = headerLine.utf8.count
    while place + word.count <= bytes.count {
      if bytes[place].inLowerCase == word[0],
        word.indices.allSatisfy({ bytes[place + $0].inLowerCase == word[$0] })
      {
        return true
      }
      place += 1
    }
    return false
  }
}
