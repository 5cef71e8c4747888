import CommitParser

/// First lines of commits that tell readers of the history nothing: `wip`, `fix lint`, `Merge branch 'main'`.
struct HistoryNoise {
  /// The title in small letters, as a whole and without its type.
  private let title: String
  private let subject: String

  /// Noise below a title, which has no number; a line that repeats it is noise, too.
  init(below title: String) {
    self.title = title.lowercased()
    subject = title[...].subjectOfHeader.lowercased()
  }

  /// Whether a first line is such a one.
  func contains(_ line: Substring) -> Bool {
    let text = (LandedTitle(ofLine: line)?.title ?? String(line)).lowercased()
    let subject = line.subjectOfHeader.lowercased()
    return text == title || subject == self.subject
      || Self.starts.contains { text.hasPrefix($0) } || WorkMark(line, isWholeHeader: true) != nil
      || Self.isFileUpdate(line) || Self.isChaff(subject)
  }

  private static let starts = [
    "fixup!", "squash!", "amend!", "merge branch ", "merge remote-tracking branch ", "merge pull request #",
    "merge tag '", "merge commit '", "merge main into ", "merge master into ", "merge in main",
    "add files via upload",
    "apply suggestions from ", "apply suggestion from ", "update from review",
  ]

  /// Whether it is what a forge's editor writes: `Update README.md`, with nothing but the name of a file.
  private static func isFileUpdate(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    guard words.count == 2, ["Update", "Create", "Delete"].contains(words[0]) else { return false }
    return words[1].dropFirst().dropLast().contains(".")
  }

  /// Whether a subject has only words that say that something was mended on the way.
  private static func isChaff(_ subject: String) -> Bool {
    var rest = subject[...]
    var count = 0
    // Word by word, for the first one tells of most subjects.
    while let start = rest.firstIndex(where: isOfWord) {
      let word = rest[start...].prefix(while: isOfWord)
      count += 1
      guard count <= 6, chaff.contains(word) else { return false }
      rest = rest[word.endIndex...]
    }
    return count > 0
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character == "'" || character == "-"
  }

  private static let chaff: Set<Substring> = [
    "a", "again", "all", "and", "another", "address", "addressed", "addressing", "applied", "apply", "build",
    "change",
    "changes", "ci", "clean", "cleanup", "clean-up", "code", "comment", "comments", "commit", "conflict",
    "conflicts",
    "empty", "error", "errors", "failing", "feedback", "fix", "fixed", "fixes", "fixing", "fixup", "fixups",
    "format",
    "formatting", "from", "happy", "in", "issue", "issues", "lint", "linter", "linting", "make", "merge",
    "minor", "more",
    "nit", "nits", "of", "oops", "pr", "rebase", "rebuild", "rerun", "resolve", "resolved", "retrigger",
    "review",
    "reviewer", "reviews", "save", "sigh", "small", "some", "stuff", "style", "suggestion", "suggestions",
    "test", "tests",
    "the", "to", "trigger", "tweak", "tweaks", "typo", "typos", "up", "update", "updates", "wip",
  ]
}

extension LandedTitle {
  /// The title in a line that ends with the number of a pull request; nil for any other line.
  fileprivate init?(ofLine line: Substring) {
    guard line.withoutSpaceAtEnd.utf8.last == UInt8(ascii: ")") else { return nil }
    let title = CommitMessage(String(line)).landedTitle
    guard title.shape == .numberSign else { return nil }
    self = title
  }
}

extension Substring {
  /// What follows the colon of a header, without the number of a pull request; the whole line where it is no header.
  fileprivate var subjectOfHeader: String {
    let text = String(self)
    return CommitMessage.landedHeader(in: text)?.subject ?? String(CommitMessage.landedTitle(in: text).title)
  }
}
