import Testing

@testable import ChangelogCore

struct SubjectPatternTests {
  @Test(
    arguments: [
      (["pattern": "^[a-z]"], "Feat: x", nil),
      (["pattern": "^[a-z]"], "feat: Xy", "subject does not match '^[a-z]'"),
      (["pattern": "y$", "when": "never"], "feat: xy", "subject matches 'y$', which the policy forbids"),
      (["pattern": "y$", "when": "never"], "feat: x", nil),
      (["pattern": "^x"], "no header", nil),
    ] as [(Options, String, String?)])
  func `a pattern is looked for anywhere in the subject`(options: Options, text: String, sentence: String?)
    throws
  {
    #expect(try Judged(SubjectPattern.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `what does not match is reported as a whole`() throws {
    #expect(try Judged(SubjectPattern.self, "feat: é x", ["pattern": "^y"]).columns == 7..<10)
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectPattern.id] == nil)
  }
}
