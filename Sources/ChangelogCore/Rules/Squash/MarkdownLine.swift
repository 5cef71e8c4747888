/// What a line of a body is in Markdown, as far as templates of pull requests go.
enum MarkdownLine {
  /// `## Text`.
  case heading(level: Int, Substring)
  /// `- [x] Text`, or without a tick.
  case box(isTicked: Bool, Substring)
  /// Anything else with text, without blanks around it.
  case text(Substring)
  case blank

  /// Reads a line; this takes no look at the lines around it.
  init(_ line: Substring) {
    let text = line.withoutSpace
    if text.isEmpty {
      self = .blank
    } else if let heading = Self.heading(text) ?? Self.box(text) {
      self = heading
    } else {
      self = .text(text)
    }
  }

  private static func heading(_ text: Substring) -> MarkdownLine? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.first == " " else { return nil }
    return .heading(level: level, rest.withoutSpace)
  }

  private static func box(_ text: Substring) -> MarkdownLine? {
    guard let marker = text.first, "-*+".contains(marker) else { return nil }
    let rest = text.dropFirst().drop { $0 == " " }
    for (mark, isTicked) in [("[ ]", false), ("[]", false), ("[x]", true), ("[X]", true)] {
      let words = rest.dropFirst(mark.count)
      // `[](…)` is a link.
      guard rest.hasPrefix(mark), words.first != "(" else { continue }
      return .box(isTicked: isTicked, words.withoutSpace)
    }
    return nil
  }
}
