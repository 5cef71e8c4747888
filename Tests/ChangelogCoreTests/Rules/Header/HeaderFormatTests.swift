import CommitParser
import Testing

@testable import ChangelogCore

struct HeaderFormatTests {
  @Test(arguments: ["feat: x", "feat(a b)!:x", " feat: x", "a.b: c", "日本: x"])
  func `a header passes`(text: String) throws {
    #expect(try Judged(HeaderFormat.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("Add paging", "no colon after the first word; expected 'type(scope): subject'", 4..<5, nil, false),
      (
        "feat add paging", "no colon after the first word; expected 'type(scope): subject'", 5..<6,
        "feat: add paging", false
      ),
      (
        "feat(api) add", "no colon after the first word; expected 'type(scope): subject'", 10..<11,
        "feat(api): add", false
      ),
      (
        "✨ feat: add", "no colon after the first word; expected 'type(scope): subject'", 2..<3, "feat: add",
        false
      ),
      ("note add", "no colon after the first word; expected 'type(scope): subject'", 5..<6, nil, false),
      (
        "feat (api) ! : x", "blank before the scope; expected 'type(scope): subject'", 5..<6,
        "feat(api)!: x", true
      ),
      (
        "feat (a b) : x : y", "blank before the scope; expected 'type(scope): subject'", 5..<6,
        "feat(a b): x : y", true
      ),
      ("fix ! : x", "blank before the colon; expected 'type(scope): subject'", 4..<5, "fix!: x", true),
      ("fix(a) ! : x", "blank before the colon; expected 'type(scope): subject'", 7..<8, "fix(a)!: x", true),
      (
        ":memo: docs: add", "no type before ':memo:'; expected 'type(scope): subject'", 1..<2, "docs: add",
        false
      ),
      ("feat : x", "blank before the colon; expected 'type(scope): subject'", 5..<6, "feat: x", true),
      ("note : x", "blank before the colon; expected 'type(scope): subject'", 5..<6, "note: x", false),
      (
        "feat  (api): x", "blank before the scope; expected 'type(scope): subject'", 5..<6, "feat(api): x",
        true
      ),
      (
        "feat!(api): x", "'!' stands before the scope; expected 'type(scope)!: subject'", 6..<7,
        "feat(api)!: x", true
      ),
      (
        "feat!(api)!: x", "'!' stands before the scope; expected 'type(scope)!: subject'", 6..<7,
        "feat(api)!: x", true
      ),
      ("feat：x", "U+FF1A looks like a colon; expected ':'", 5..<6, "feat: x", true),
      ("feat： x", "U+FF1A looks like a colon; expected ':'", 5..<6, "feat: x", true),
      ("feat(a)∶ x", "U+2236 looks like a colon; expected ':'", 8..<9, "feat(a): x", true),
      ("\u{FEFF}feat: x", "U+FEFF cannot be seen; expected 'type(scope): subject'", 1..<2, "feat: x", true),
      ("feat(api: x", "scope is not closed; expected 'type(scope): subject'", 5..<6, "feat(api): x", false),
      ("feat(api x", "scope is not closed; expected 'type(scope): subject'", 5..<6, nil, false),
      ("feat(a)(b): x", "second scope '(b):'; expected one, as in 'type(scope): subject'", 8..<9, nil, false),
      ("feat(a(b)): x", "parenthesis inside the scope; expected 'type(scope): subject'", 7..<8, nil, false),
      ("feat: ", "nothing follows the colon; expected 'type(scope): subject'", 5..<6, nil, false),
      ("(api): x", "no type before '(api):'; expected 'type(scope): subject'", 1..<2, nil, false),
      ("", "message is empty; expected 'type(scope): subject'", 1..<2, nil, false),
      ("feat(): x", "parentheses without a scope; expected 'feat: x'", 5..<7, "feat: x", true),
      ("note( )!:  x", "parentheses without a scope; expected 'note!:  x'", 5..<8, "note!:  x", false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `what is no header is reported, with the header it could be`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderFormat.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(arguments: [
    "Revert feat: x", "Undo fix: close it", "[ABC-123] feat: x", "Fixing build: removing", "12 feat: x",
    ":a b: feat: x", ":memo: note: x",
  ])
  func `a word before the type is never dropped`(text: String) throws {
    let judged = try Judged(HeaderFormat.self, text)
    #expect(judged.findings.count == 1)
    #expect(judged.corrected == nil)
  }

  @Test func `it is an error unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderFormat.id] == .error)
  }

  @Test(arguments: [
    ("\u{FEFF}feat: x", ["invisible-character"]), ("[WIP] feat: x", ["wip-title"]), ("WIP", ["wip-title"]),
    ("wip(api): x", ["wip-title"]), ("WIP!: x", ["wip-title"]), ("draft(api): x", ["wip-title"]),
    ("[WIP] Add x", ["wip-title", "header-format"]), ("feat(): x", ["header-format"]),
    ("feta : x", ["type-enum", "header-format"]),
  ])
  func `one slip is reported once`(text: String, rules: [String]) {
    let diagnostics = Policy.default.rules.diagnostics(of: Candidate(CommitMessage(text)))
    #expect(diagnostics.map(\.rule) == rules)
  }

  @Test(arguments: [":", "(", "a", " ", "a(", "\u{301}", "a:b"])
  func `a header of a million characters takes linear time`(part: String) throws {
    _ = try Judged(HeaderFormat.self, "feat" + String(repeating: part, count: 1_000_000))
  }
}
