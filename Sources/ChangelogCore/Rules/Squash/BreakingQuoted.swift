import CommitParser

/// No text that is not meant so is read as a breaking footer by other tools.
struct BreakingQuoted: Rule {
  static let id = "breaking-quoted"
  static let page = RulePage(
    "nothing but a footer begins a line with `BREAKING CHANGE`",
    reason: """
      Parsers of the conventional-changelog family, semantic-release among them, take such a line for a footer wherever it \
      stands: in fenced or indented code, in a comment, and in prose where the words happen to begin a line, in whatever \
      case. So a message about the footer releases a major version by accident. `changelogctl` does not read it. Write the \
      words in backticks, or wrap the line elsewhere; a quote with `>` is safe, too. A message that is breaking anyway is \
      left alone.
      """,
    passing: [
      "docs: explain footers\n\nSuch as `BREAKING CHANGE: x`.", "feat!: a\n\n```\nBREAKING CHANGE: x\n```",
      "docs: explain footers\n\n> BREAKING CHANGE: x",
    ],
    failing: [
      "docs: explain footers\n\n```\nBREAKING CHANGE: x\n```",
      "docs: explain footers\n\n    BREAKING CHANGE: x",
      "docs: explain footers\n\nHow to announce a\nBREAKING CHANGE in a footer.",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }
  static let yieldsTo = ["breaking-lowercase", "footer-format", "breaking-prose"]

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard !message.isBreaking, message.mentionsBreakingBelowHeader else { return [] }
    let own = Set(message.items.filter(\.isBreaking).flatMap { $0.line..<$0.line + $0.message.lines.count })
    let lines = message.linesBelowHeader
    return lines.indices.compactMap { index in
      let line = lines[index]
      guard let token = line.text.breakingToken, !own.contains(line.number) else { return nil }
      let start = line.text[..<token.startIndex].count + 1
      return Finding(
        line: line.number, columns: start..<start + token.count,
        "\(token.inQuotes) begins a line, where other release tools read a breaking change; "
          + "expected it within a line, or in backticks",
        correction: line.isVerbatim || line.text.first != token.first ? nil : joined(lines[..<index], line))
    }
  }

  /// The line as the end of the one above it in its paragraph.
  private func joined(_ lines: ArraySlice<MessageLine>, _ line: MessageLine) -> Correction? {
    guard let above = lines.last, !above.isBlank, !above.isVerbatim else { return nil }
    return Correction(
      lines: above.number..<line.number + 1, with: ["\(above.text.withoutSpaceAtEnd) \(line.text)"],
      isSafe: false)
  }
}

extension Substring {
  /// The token that the line begins with for those who don't mind its case, blanks, asterisks and bars before it.
  ///
  /// - Source: conventional-commits-parser, the pattern of notes.
  fileprivate var breakingToken: Substring? {
    let text = drop { $0.isWhitespace || $0 == "*" || $0 == "|" }
    let token = text.prefix(15)
    guard ["breaking change", "breaking-change"].contains(token.lowercased()),
      let next = text.dropFirst(15).first, next == ":" || next.isWhitespace
    else { return nil }
    return token
  }
}
