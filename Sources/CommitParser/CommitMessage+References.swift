extension CommitMessage {
  /// The issues and pull requests that the message mentions, in order.
  ///
  /// An action holds for a list: `Closes #2, #42 and #43` closes three. Code, quoted or fenced, mentions
  /// nothing, and the number that the forge added is ``landedTitle``'s.
  public var references: [Reference] {
    let lines = lines
    let landed = landedTitle
    var verbatim = VerbatimBlocks(lines)
    var found: [Reference] = []
    var index = 0
    while index < lines.count {
      if index > 0, let end = verbatim.end(ofBlockAt: index) {
        index = end + 1
        continue
      }
      let line = index == 0 && landed.number != nil ? (landed.line == 1 ? landed.text : "") : lines[index]
      index += 1
      if landed.number != nil, line.mergeRequestNumber == landed.number { continue }
      var scanner = ReferenceScanner(line, number: index)
      found += scanner.scan()
    }
    return found
  }
}
