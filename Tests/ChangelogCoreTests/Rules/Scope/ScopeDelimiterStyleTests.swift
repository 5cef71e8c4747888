import Testing

@testable import ChangelogCore

struct ScopeDelimiterStyleTests {
  @Test(arguments: ["fix: x", "fix(a-b_c): x", "fix(a, b/c\\d): x"])
  func `usual delimiters pass, and a single scope`(text: String) throws {
    #expect(try Judged(ScopeDelimiterStyle.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix(a|b): x", "scope has '|' between its parts; expected one of '/', '\\', ','", 5..<8, nil, false),
      ("fix(a b): x", "scope has ' ' between its parts; expected one of '/', '\\', ','", 5..<8, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `another delimiter is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ScopeDelimiterStyle.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["delimiters": ["|"]], "fix(a|b): x", nil),
      (["delimiters": ["|"]], "fix(a,b): x", "scope has ',' between its parts; expected one of '|'"),
      (
        ["delimiters": ["|"], "when": "never"], "fix(a|b): x",
        "scope 'a|b' is written with '|'; expected another separator"
      ),
      (["delimiters": ["|"], "when": "never"], "fix(a,b): x", nil),
    ] as [(Options, String, String?)])
  func `delimiters can be set, or forbidden`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(ScopeDelimiterStyle.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[ScopeDelimiterStyle.id] == nil)
  }
}
