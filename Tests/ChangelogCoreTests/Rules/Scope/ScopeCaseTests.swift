import Testing

@testable import ChangelogCore

struct ScopeCaseTests {
  @Test(arguments: ["fix: x", "fix(api): x", "fix(api/list, docs): x"])
  func `lower case passes, and no scope`(text: String) throws {
    #expect(try Judged(ScopeCase.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix(API): x", "scope 'API' is not in lower-case; expected 'api'", 5..<8, "fix(api): x", false),
      ("fix(a/Bc): x", "scope 'a/Bc' is not in lower-case", 5..<9, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `another case is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ScopeCase.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (
        ["cases": ["kebab-case"]], "fix(myScope): x",
        "scope 'myScope' is not in kebab-case; expected 'my-scope'"
      ),
      (["cases": ["kebab-case"], "delimiters": ["|"]], "fix(a|b-c): x", nil),
      (["when": "never"], "fix(api): x", "scope 'api' is in lower-case; expected another case"),
      (["cases": ["upper-case", "pascal-case"]], "fix(Api): x", nil),
    ] as [(Options, String, String?)])
  func `cases and delimiters can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(ScopeCase.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[ScopeCase.id] == nil)
  }
}
