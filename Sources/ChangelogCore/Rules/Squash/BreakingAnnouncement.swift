import CommitParser

/// A line that tells people of a breaking change, in words that no tool reads.
struct BreakingAnnouncement {
  /// The line, 1-based.
  let line: Int
  /// What stands there, without blanks around it.
  let text: Substring

  /// The first one in lines; nil where nothing is announced, or what is announced is denied.
  init?(in lines: some Collection<MessageLine>) {
    let lines = Array(lines)
    for index in lines.indices where !lines[index].isVerbatim && !lines[index].isBlank {
      let startsParagraph = index == 0 || lines[index - 1].isBlank
      guard Self.announces(lines[index...], startsParagraph: startsParagraph) else { continue }
      line = lines[index].number
      text = lines[index].text.withoutSpace
      return
    }
    return nil
  }

  private static func announces(_ lines: ArraySlice<MessageLine>, startsParagraph: Bool) -> Bool {
    guard let first = lines.first else { return false }
    switch MarkdownLine(first.text) {
    case .box(let isTicked, let text): return isTicked && text.announcesByTick
    case .heading(_, let text) where text.hasSuffix("?"):
      return text.lowercased().contains("breaking change") && lines.dropFirst().answer?.affirms ?? false
    case .heading(_, let text):
      guard let label = BreakingLabel(text) else { return false }
      return label.value.isEmpty ? lines.dropFirst().tellSomething : !label.value.denies
    case .text(let text):
      if let label = BreakingLabel(text), label.isMarked || startsParagraph {
        return label.value.isEmpty ? lines.dropFirst().tellSomething : !label.value.denies
      }
      let next = lines.dropFirst().first.flatMap { $0.isVerbatim ? nil : $0.text }
      return BreakingSentence.begins(in: text, before: next)
    case .blank: return false
    }
  }
}

extension ArraySlice<MessageLine> {
  /// The first text below a heading, without comments and what was not ticked; nil where another heading comes first.
  fileprivate var answer: Substring? {
    for line in self where !line.isBlank && !line.isComment {
      if line.isVerbatim || line.text == "---------" { return line.isVerbatim ? line.text : nil }
      switch MarkdownLine(line.text) {
      case .heading: return nil
      case .box(false, _), .blank: continue
      case .box(true, let text), .text(let text): return text
      }
    }
    return nil
  }

  fileprivate var tellSomething: Bool { answer.map { !$0.denies } ?? false }
}

extension Substring {
  /// The words without list markers and emphasis before them, in small letters.
  private var plain: String { drop { $0.isWhitespace || "*_-+>".contains($0) }.lowercased() }

  fileprivate var affirms: Bool { plain.hasPrefix("yes") }

  /// Whether it says that nothing breaks.
  fileprivate var denies: Bool {
    let plain = plain
    let word = plain.prefix { $0.isLetter || $0 == "/" || $0 == "'" }
    return plain.isEmpty
      || ["no", "none", "not", "nope", "nothing", "n/a", "na", "nil", "without"].contains(word)
      || [
        "there are no", "there is no", "there should be no", "this is not", "does not", "doesn't",
        "should not",
      ]
      .contains { plain.hasPrefix($0) }
  }

  /// Whether a ticked box with these words says that something breaks.
  fileprivate var announcesByTick: Bool {
    let plain = drop { !$0.isLetter }.lowercased()
    return plain.hasPrefix("breaking change") && !plain.hasPrefix("breaking changes are")
      || BreakingSentence.begins(in: self, before: nil)
  }
}
