import CommitParser
import Testing

@testable import ChangelogCore

struct HeaderSpacingTests {
  @Test(arguments: ["feat: x", "Add x", "feat : x", "feat(a)!: x"])
  func `one blank passes, and what is no header`(text: String) throws {
    #expect(try Judged(HeaderSpacing.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("feat:x", "no blank after the colon; expected one", 5..<6, "feat: x", true),
      ("feat(é)!:  x (#1)", "2 blanks after the colon; expected one", 10..<12, "feat(é)!: x (#1)", true),
      ("feat:\u{A0}x", "no ordinary blank after the colon; expected one", 6..<7, "feat: x", true),
      ("gfx:x", "no blank after the colon; expected one", 4..<5, "gfx: x", false),
      (
        "gfx::Path is gone", "no blank after the colon; expected 'type(scope): subject'", 4..<5, nil, false
      ),
      (
        "https://example.org is down", "no blank after the colon; expected 'type(scope): subject'", 6..<7,
        nil,
        false
      ),
      ("fix:! drop x", "'!' stands after the colon; expected it before", 4..<5, nil, false),
      (" feat:\t x", "2 blanks after the colon; expected one", 7..<9, " feat: x", true),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `another number of blanks is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderSpacing.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test func `it is an error unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderSpacing.id] == .error)
  }

  @Test func `what invisible-character says is not said twice`() {
    let diagnostics = Policy.default.rules.diagnostics(of: Candidate(CommitMessage("feat:\u{A0}x")))
    #expect(diagnostics.map(\.rule) == ["invisible-character"])
  }
}
