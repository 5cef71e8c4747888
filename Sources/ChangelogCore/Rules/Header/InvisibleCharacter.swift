import CommitParser

/// Nothing in the message is invisible.
struct InvisibleCharacter: Rule {
  static let id = "invisible-character"
  static let page = RulePage(
    "no character is invisible or looks like another",
    reason: """
      Control characters move a terminal's cursor, bidirectional controls make a line read as something that it is not, \
      and a zero-width or no-break space hides the header's type from tools. Looked for in the whole message: \
      controls, bidirectional controls, zero-width characters, byte order marks, tag characters; in the header also \
      tabs, and before the subject every blank but the ordinary one. What emoji and spelling need is left alone: \
      joiners, one selector for a character, the tags of a flag, word breaks in scripts without blanks, direction \
      marks beside right-to-left letters, soft hyphens within a word, and no-break spaces in the subject and the body. \
      The correction puts a blank for what breaks a line between words.
      """,
    passing: [
      "feat: add paging", "feat: add 👩‍💻 and ❤️", "fix: نمی‌خواهم", "fix: corrige\u{A0}!",
      "fix: x\n\nNon\u{A0}!\tOui",
    ],
    failing: [
      "feat:\u{A0}add paging", "\u{FEFF}feat: add paging", "feat: add\u{200B} paging", "fix: x\n\na\u{202E}b",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let hasOddHeader = InvisibleCharacters.mayOccur(in: message.headerLine.utf8.span, isHeader: true)
    guard hasOddHeader || InvisibleCharacters.mayOccur(in: message.text.utf8.span, isHeader: false) else {
      return []
    }
    return message.lines.enumerated().compactMap { index, line in
      Self.finding(in: line, number: index + 1)
    }
  }

  private static func finding(in line: Substring, number: Int) -> Finding? {
    let isHeader = number == 1
    guard line.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 || $0 == 0x7F }) else { return nil }
    let found = InvisibleCharacters(line, isHeader: isHeader)
    guard let (place, scalar) = found.first else { return nil }
    let column = line[..<place].count + 1
    let others = found.count == 1 ? "" : ", the first of \(found.count) such characters"
    let sentence =
      scalar.properties.isWhitespace
      ? "\(name(of: scalar)) is not an ordinary blank\(others); expected U+0020"
      : "\(name(of: scalar)) cannot be seen\(others); expected none"
    return Finding(
      line: number, columns: column..<column + 1, sentence,
      correction: Correction(line: number, with: found.cleaned, isSafe: true))
  }

  /// A character's number and name: `U+200B ZERO WIDTH SPACE`.
  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let properties = scalar.properties
    // Control characters have no name in Unicode, only aliases.
    let name = controls[scalar] ?? properties.nameAlias ?? properties.name ?? "CONTROL CHARACTER"
    return "\(number) \(name)"
  }

  private static let controls: [Unicode.Scalar: String] = [
    "\u{7}": "BELL", "\u{8}": "BACKSPACE", "\t": "TAB", "\r": "CARRIAGE RETURN", "\u{1B}": "ESCAPE",
    "\u{7F}": "DELETE",
  ]
}
