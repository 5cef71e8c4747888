import CommitParser

/// No line below the header ends with blanks.
struct BodyTrailingSpace: Rule {
  static let id = "body-trailing-space"
  static let page = RulePage(
    "no line below the header ends with blanks",
    reason: """
      Nobody sees them, and `git commit` takes them out of a message that is typed. Fenced code is left alone, and so are \
      the two blanks by which Markdown breaks a line within a paragraph.
      """,
    passing: [
      "feat: add paging\n\nLong lists took seconds.", "feat: add paging\n\nLong lists  \ntook seconds.",
    ],
    failing: [
      "feat: add paging\n\nLong lists took seconds. ", "feat: add paging\n\nLong lists took seconds.\t",
    ])

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let lines = candidate.message.linesBelowHeader
    return lines.indices.compactMap { index in
      let line = lines[index]
      guard !line.isVerbatim, let last = line.text.utf8.last, last.isBlank else { return nil }
      let text = line.text.withoutBlanksAtEnd
      let isFollowed = index + 1 < lines.count && !lines[index + 1].isBlank
      if isFollowed, !text.isEmpty, line.text.utf8[text.endIndex...].elementsEqual("  ".utf8) { return nil }
      return Finding(
        line: line.number, columns: text.count + 1..<line.text.count + 1,
        "blanks at the end of the line; expected none",
        correction: Correction(line: line.number, with: String(text), isSafe: true))
    }
  }
}

extension Substring {
  fileprivate var withoutBlanksAtEnd: Substring {
    utf8.lastIndex { !$0.isBlank }.map { Substring(utf8[...$0]) } ?? prefix(0)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
