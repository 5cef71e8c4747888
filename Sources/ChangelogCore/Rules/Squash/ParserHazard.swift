import CommitParser

/// No line makes a release tool give up on the message.
struct ParserHazard: Rule {
  static let id = "parser-hazard"
  static let page = RulePage(
    "no line below the header makes release-please drop the commit",
    reason: """
      Its parser takes a line that begins with a word and a parenthesis for a footer with a scope. Where another parenthesis \
      follows before that one is closed, or the line ends first, it stops, and the commit is in no release and no \
      changelog, with nothing but a line in a log. Code in a body, even when fenced, does that. A blank before the line is \
      enough to be safe, and a list's marker or a quote's is, too. A message without a header that parses is left alone.
      """,
    passing: [
      "fix: print\n\nCalls print(max(a, b)) twice.", "fix: print\n\n    print(max(a, b))",
      "fix: print\n\nprint(a) is gone.",
      "fix: print\n\n- print(max(a, b))",
    ],
    failing: ["fix: print\n\nprint(max(a, b)) was wrong.", "fix: print\n\n```\nprint(\n  a)\n```"])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard message.hasTextBelowHeader, case .success = message.landedHeader else { return [] }
    return message.lines.enumerated().dropFirst().compactMap { (place, line) in
      guard let end = line.endOfHazard else { return nil }
      return Finding(
        line: place + 1, columns: 1..<line[..<end].count + 1,
        "\(line[..<end].inQuotes) begins a line that release-please cannot parse, so that it drops the commit; "
          + "expected the line to begin with a blank or another word",
        correction: Correction(line: place + 1, with: " \(line)", isSafe: false))
    }
  }
}

extension Substring {
  /// The end of what such a parser stops at: the second parenthesis, or the line's end; nil for most lines.
  ///
  /// - Source: conventional-commits/parser, `footer`, `type` and `scope`.
  fileprivate var endOfHazard: Index? {
    guard let opening = utf8.firstIndex(where: { Self.endsWord($0) }), opening > startIndex,
      utf8[opening] == UInt8(ascii: "(")
    else { return nil }
    let inside = utf8[utf8.index(after: opening)...]
    guard let stop = inside.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }) else {
      return endIndex
    }
    return utf8[stop] == UInt8(ascii: "(") ? utf8.index(after: stop) : nil
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "!"), UInt8(ascii: ":"), 0x09, 0x0B, 0x0C, 0x0D,
      0x20:
      true
    default: false
    }
  }
}
