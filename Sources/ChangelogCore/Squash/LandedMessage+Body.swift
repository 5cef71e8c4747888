/// The pieces that more than one forge writes.
extension LandedMessage {
  /// Text of one source.
  init(_ text: some StringProtocol, from source: Source = .forge) { append(text, from: source) }

  /// A commit's message.
  init(messageOf commit: SquashedCommits.Commit) { append(commit.message, from: commit.source) }

  /// What a commit's message has below its first line, without blank lines around it.
  init(bodyOf commit: SquashedCommits.Commit) {
    let lines = commit.message.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.indices.dropFirst().first(where: { !lines[$0].isWhite }) else { return }
    append(commit.message[lines[first].startIndex...]) { commit.source(ofLine: first + $0) }
  }

  /// A pull request's description as it stands.
  init(wholeDescription description: String?) {
    append((description ?? "").withLineFeeds) { .description(line: $0 + 1) }
  }

  /// A pull request's description, without blank lines around it.
  init(description: String?) {
    let lines = (description ?? "").withLineFeeds.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.isWhite }),
      let last = lines.lastIndex(where: { !$0.isWhite })
    else { return }
    append(lines[first...last].joined(separator: "\n")[...].withoutSpaceAtEnd) {
      .description(line: first + $0 + 1)
    }
  }

  /// The messages of commits as a list: `* ` before each, a blank line between them.
  init(bulletsOf commits: some Sequence<SquashedCommits.Commit>) {
    for commit in commits {
      startParagraph()
      append("* ")
      append(LandedMessage(messageOf: commit))
    }
  }

  /// Adds a piece below a blank line; nothing where the piece is empty.
  mutating func append(paragraph: LandedMessage) {
    guard !paragraph.text.isEmpty else { return }
    startParagraph()
    append(paragraph)
  }
}
