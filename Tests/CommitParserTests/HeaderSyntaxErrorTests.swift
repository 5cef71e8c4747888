import CommitParser
import Testing

struct HeaderSyntaxErrorTests {
  typealias Reason = HeaderSyntaxError.Reason

  static let cases: [(line: String, reason: Reason, column: Int, found: String)] = [
    ("", .empty, 1, ""),
    ("  ", .empty, 1, ""),
    (": x", .missingType, 1, ":"),
    ("(api): x", .missingType, 1, "(api):"),
    ("!: x", .missingType, 1, "!:"),
    ("feat", .missingColon, 5, ""),
    ("Add paging", .missingColon, 4, ""),
    ("foo bar: baz", .missingColon, 4, ""),
    ("✨ feat: x", .missingColon, 2, ""),
    ("feat(a) b: x", .missingColon, 8, ""),
    ("feat!!: x", .missingColon, 6, "!:"),
    ("feat : x", .blankBeforeColon, 5, ""),
    ("feat(a) : x", .blankBeforeColon, 8, ""),
    ("feat !: x", .blankBeforeColon, 5, ""),
    ("feat (a): x", .blankBeforeScope, 5, ""),
    ("feat (a) ! : x", .blankBeforeScope, 5, ""),
    ("feat ! : x", .blankBeforeColon, 5, ""),
    ("feat (a) b", .missingColon, 5, ""),
    ("feat!(a): x", .markBeforeScope, 6, "(a):"),
    ("feat(a)(b): x", .secondScope, 8, "(b):"),
    ("feat(a(b)): x", .parenthesisInScope, 7, "(b)):"),
    ("feat(a: x", .unclosedScope, 5, "(a:"),
    ("feat(: x", .unclosedScope, 5, "(:"),
    ("feat:", .missingSubject, 5, ":"),
    ("feat(a): ", .missingSubject, 8, ":"),
    ("feat: \u{A0}", .missingSubject, 5, ":"),
    ("feat： x", .otherColon, 5, "U+FF1A"),
    ("feat(a)： x", .otherColon, 8, "U+FF1A"),
    ("\u{FEFF}feat: x", .invisibleCharacter, 1, "U+FEFF"),
    ("feat\u{A0}: x", .invisibleCharacter, 5, "U+00A0"),
    ("fe\u{200B}at: x", .invisibleCharacter, 3, "U+200B"),
  ]

  @Test(arguments: cases)
  func `the first fault is named with its column`(
    line: String, reason: Reason, column: Int, found: String
  ) throws {
    let error = try #require(throws: HeaderSyntaxError.self) { try Header(line) }
    #expect(error.reason == reason)
    #expect(error.column == column)
    #expect(error.found == found)
  }

  @Test func `the wording says what is there and what would be accepted`() throws {
    let wording = try Self.cases.map { line, _, _, _ in
      try #require(throws: HeaderSyntaxError.self) { try Header(line) }.description
    }
    #expect(wording[0] == "message is empty; expected 'type(scope): subject'")
    #expect(wording[2] == "no type before ':'; expected 'type(scope): subject'")
    #expect(wording[6] == "no colon after the first word; expected 'type(scope): subject'")
    #expect(wording[11] == "blank before the colon; expected 'type(scope): subject'")
    #expect(wording[26] == "U+FF1A looks like a colon; expected ':'")
    #expect(Set(wording).count == Reason.allCases.count + 4)
  }

  @Test func `errors are equal when reason and place are`() throws {
    #expect(CommitMessage("feat x").header == CommitMessage("feat x").header)
    #expect(CommitMessage("feat x").header != CommitMessage("fix x").header)
  }
}
