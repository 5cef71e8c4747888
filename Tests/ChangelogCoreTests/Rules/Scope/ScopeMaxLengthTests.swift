import Testing

@testable import ChangelogCore

struct ScopeMaxLengthTests {
  @Test(arguments: ["fix(xxxxxxxxxxxxxxxxxxxx): x", "Add x", ""])
  func `a scope of the greatest length passes, and none`(text: String) throws {
    #expect(try Judged(ScopeMaxLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix(xxxxxxxxxxxxxxxxxxxxx): x", "scope is 21 columns long; the limit is 20", 25..<26, nil, false)
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a longer scope is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ScopeMaxLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["max": "1"], "fix(x): x", nil),
      (["max": "3"], "fix(日本): x", "scope is 4 columns long; the limit is 3"),
      (["max": "3", "unit": "utf-16"], "fix(日本): x", nil),
      (["max": "1", "unit": "utf-16"], "fix(日本): x", "scope is 2 UTF-16 units long; the limit is 1"),
    ] as [(Options, String, String?)])
  func `the greatest length and its unit can be set`(options: Options, text: String, sentence: String?) throws
  {
    #expect(try Judged(ScopeMaxLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[ScopeMaxLength.id] == nil)
  }
}
