import Testing

@testable import ChangelogCore

struct ScopeMinLengthTests {
  @Test(arguments: ["fix(xx): x", "Add x", ""])
  func `a scope of the least length passes, and none`(text: String) throws {
    #expect(try Judged(ScopeMinLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix(x): x", "scope is 1 column long; the least is 2", 5..<6, nil, false)
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a shorter scope is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ScopeMinLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["min": "1"], "fix(x): x", nil),
      (["min": "4"], "fix(日本): x", nil),
      (["min": "4", "unit": "utf-16"], "fix(日本): x", "scope is 2 UTF-16 units long; the least is 4"),
    ] as [(Options, String, String?)])
  func `the least length and its unit can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(ScopeMinLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[ScopeMinLength.id] == nil)
  }
}
