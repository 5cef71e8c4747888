/// The bodies that more than one forge writes.
extension LandedMessage {
  /// Adds the messages of commits as a list: `* ` before each, a blank line between them.
  mutating func appendBullets(of commits: [SquashedCommits.Own]) {
    for commit in commits {
      startParagraph()
      append("* ", from: commit.source(ofLine: 0))
      append(commit.message) { commit.source(ofLine: $0) }
    }
  }

  /// Adds what a commit's message has below its first line.
  mutating func appendBody(of commit: SquashedCommits.Own) {
    let lines = commit.message.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.indices.dropFirst().drop { lines[$0].isWhite }
    guard let first = body.first else { return }
    startParagraph()
    append(commit.message[lines[first].startIndex...]) { commit.source(ofLine: first + $0) }
  }

  /// Adds the pull request's description, without blank lines around it.
  mutating func appendBody(ofDescription description: String?) {
    let lines = (description ?? "").withLineFeeds.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.isWhite }),
      let last = lines.lastIndex(where: { !$0.isWhite })
    else { return }
    startParagraph()
    append(lines[first...last].joined(separator: "\n")[...].withoutSpaceAtEnd) {
      .description(line: first + $0 + 1)
    }
  }
}
