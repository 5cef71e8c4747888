extension CommitMessage {
  /// The footers in paragraphs of their own within the body, which are not among ``footers``.
  ///
  /// A squash keeps the sign-offs and issues of its commits there, where neither git nor the specification
  /// sees them. Each of them is one line.
  public var buriedFooters: [Footer] {
    guard let body, let bodyLine else { return [] }
    let lines = MessageText.lines(of: body)
    let known = Set(footers.map(\.line))
    var verbatim = VerbatimBlocks(lines)
    var found: [Footer] = []
    var paragraph: [Footer]? = []
    var index = 0
    while index < lines.count {
      if lines[index].isBlankLine {
        found += paragraph ?? []
        paragraph = []
      } else if let end = verbatim.end(ofBlockAt: index) {
        index = end
        paragraph = nil
      } else if let start = FooterStart(lines[index]), !start.value.isEmpty {
        paragraph?.append(Footer(start, line: bodyLine + index))
      } else {
        paragraph = nil
      }
      index += 1
    }
    return (found + (paragraph ?? [])).filter { !known.contains($0.line) }
  }
}

extension Footer {
  fileprivate init(_ start: FooterStart, line: Int) {
    self.init(
      token: String(start.token), separator: start.separator, value: String(start.value), line: line,
      isVisibleToGit: false)
  }
}
