import CommitParser

extension FuzzTarget {
  /// The parser of messages: parts lie where they say, and the quick looks see what the whole one does.
  static let message = FuzzTarget(
    "message", seeds: messages, words: messageWords
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let message = CommitMessage(text)
    let lines = message.lines
    let end = message.text.utf8.last == 0x0A ? "\n" : ""
    try promise(message.text == lines.joined(separator: "\n") + end, "the lines are the text")
    try promise(message.headerLine == lines.first ?? "", "the header is the first line")
    let again = CommitMessage(message.text)
    try promise(again.text.utf8.elementsEqual(message.text.utf8), "a regular text stays as it is")
    try promise(
      again.header == message.header && again.body == message.body && again.footers == message.footers
        && again.items == message.items, "a regular text reads the same")
    try checkHeader(of: message)
    try checkLines(of: message, count: lines.count)
    try checkGlances(at: text, message)
    try checkCleanup(of: text)
  }

  private static func checkHeader(of message: CommitMessage) throws {
    let end = message.headerLine.count + 1
    switch message.header {
    case .success(let header):
      try promise(!header.type.isEmpty && !header.subject.isEmpty, "a header has a type and a subject")
      let columns =
        [header.typeColumn, header.scopeColumn, header.markColumn, header.colonColumn, header.subjectColumn]
        .compactMap(\.self)
      try promise(
        columns == columns.sorted() && columns.allSatisfy { (1...end).contains($0) }, "columns rise")
    case .failure(let error):
      try promise((1...end).contains(error.column), "an error lies in the line")
      try promise(!"\(error)".isEmpty, "an error has a sentence")
    }
    for part in [message.headerType, message.headerScope, message.headerSubject].compactMap(\.self) {
      try promise(part.line(with: part.text) == message.headerLine, "a part stands where it says")
    }
  }

  private static func checkLines(of message: CommitMessage, count: Int) throws {
    let lines = 1...max(1, count)
    let rising = message.footers.map(\.line)
    try promise(zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 }, "footers rise")
    let places =
      rising + message.items.map(\.line) + message.references.map(\.line)
      + message.buriedFooters.map(\.line) + message.breakingSlips.map(\.line)
      + message.halfWrittenFooters.map(\.line) + message.linesBelowHeader.map(\.number)
      + [message.bodyLine, message.footerLine, message.gluedFooterLine, message.lineHidingTrailers]
      .compactMap(\.self)
    try promise(places.allSatisfy(lines.contains), "every line is one of the message's")
    try promise(lines.contains(message.landedTitle.line), "the title is in the message")
    if let body = message.body, let line = message.bodyLine {
      let own = body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      let there = message.lines[(line - 1)...].prefix(own.count)
      try promise(zip(own, there).allSatisfy { $0.elementsEqual($1.utf8) }, "the body stands at its line")
    }
    _ = (message.trailers, message.footerText, message.withoutNestedBlocks, message.replacements)
    _ = (message.isBreaking, message.breakingDescriptions, message.buriedBreakingFooters)
  }

  private static func checkGlances(at text: String, _ message: CommitMessage) throws {
    let header = try? message.landedHeader.get()
    try promise(CommitMessage.landedHeader(in: text) == header, "the header is found at a glance")
    let (title, number) = CommitMessage.landedTitle(in: text)
    try promise(
      title == message.landedTitle.title && number == message.landedTitle.number,
      "the title is found at a glance")
    let marks = CommitMessage.marks(in: text)
    try promise(CommitMessage.revert(in: text, marks) == message.revert, "a revert is found at a glance")
    if let type = CommitMessage.unmarkedType(in: text), let header = try? message.header.get() {
      try promise(header.type == type && !header.hasBreakingMark, "the type is found at a glance")
    }
    try promise(header == nil || marks.contains(.header), "a header is marked")
    try promise(
      !message.footers.contains(where: \.isBreaking) || marks.contains(.breaking),
      "a breaking footer is marked")
    try promise(message.replacements == nil || marks.contains(.override), "an override is marked")
  }

  private static func checkCleanup(of text: String) throws {
    for cleanup in MessageCleanup.allCases {
      let cleaned = cleanup.clean(text, commentPrefix: "#")
      let lines = cleaned.lineNumbers
      try promise(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }, "\(cleanup): line numbers rise")
      let kept = CommitMessage(cleaned.text).lines.count
      // What follows a NUL is cut off.
      try promise(kept == lines.count || text.utf8.contains(0), "\(cleanup): every line has its number")
      let again = cleanup.apply(to: cleaned.text, commentPrefix: "#")
      try promise(again == cleaned.text, "\(cleanup): a clean text stays clean")
    }
  }

  /// Messages of many kinds.
  static let messages = [
    "feat(api)!: add paging (#12)\n\nBody text.\n\n* fix: one\n* feat(x): two\n\nBREAKING CHANGE: gone\nRefs: #1\n",
    "Merged PR 12: fix: x\n\nCloses #3, owner/name#4 and GH-5\n\nSigned-off-by: A <a@b>\n",
    "Merge pull request 'feat: x' (#12) from a into b\n\nReviewed-on: https://codeberg.org/a/b/pulls/12\n",
    "Merge branch 'a' into 'b'\n\nfeat: x\n\nSee merge request g/p!12\n",
    "Merged in branch (pull request #12)\n\nfix: y\n\nApproved-by: B\n", "Pull request #7: feat!: z\n",
    "Merge pull request #12 from owner/branch\n\nfeat: title\n",
    "Revert \"feat: add paging (#12)\" (#13)\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n",
    "Reapply \"fix: x\"\n\nThis reverts commit 0123456, reversing\nchanges made to 7654321.\n",
    "feat: x\r\n\r\n```\ncode: y\n```\n<!-- c -->\n- * a\n  b\n\n---------\n\nCo-authored-by: A <a@b>\n",
    "fix: a\n\nBEGIN_COMMIT_OVERRIDE\nfeat: b\n\nfix: c\nEND_COMMIT_OVERRIDE\nBEGIN_NESTED_COMMIT\nfix: d\n"
      + "END_NESTED_COMMIT\n", "fixup! feat: x\n", "\n\n  feat : x\n", "feat：x",
    "\u{FEFF}fix(\u{301}): e\u{301}", "See merge request g/p!12\nx\n",
    "fix: x\n# comment\n# ------------------------ >8 ------------------------\ndiff\n",
    "chore(deps): bump a from 1.2.3 to 1.3.0\n\nbreaking change: y\nBREAKING-CHANGE #z\nBREAKING CHANGES: w\n",
    "feat: a\0b\n\nc", "", "fix: a\r\r\n\r\r\n* feat: b\r\r\r\n\u{B}\r\r\0c",
  ]

  /// What messages are made of.
  static let messageWords = [
    "feat", "fix", "(", ")", "!", ":", ": ", " #", "(#12)", " (!3)", "BREAKING CHANGE: ", "BREAKING-CHANGE: ",
    "Signed-off-by: A <a@b>", "Co-authored-by: ", "Refs: #1", "Closes #2", "* ", "- ", "1. ", "```", "~~~",
    "<!--", "-->", "---------", "Merged PR 1: ", "Revert \"", "This reverts commit ", "BEGIN_NESTED_COMMIT",
    "END_NESTED_COMMIT", "BEGIN_COMMIT_OVERRIDE", "END_COMMIT_OVERRIDE", "\n", "\n\n", "\r\n", "\t", "\0",
    "\u{FEFF}", "\u{301}", "\u{200D}", "\u{202E}", "：", "# ", "See merge request g/p!12",
    "https://github.com/a/b/pull/1",
    "(cherry picked from commit ", "WIP", "`", "@", "release-as: ", "GH-1", "ABC-123",
  ]
}
