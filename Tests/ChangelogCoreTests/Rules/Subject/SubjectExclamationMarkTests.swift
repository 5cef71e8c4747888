import Testing

@testable import ChangelogCore

struct SubjectExclamationMarkTests {
  @Test(arguments: ["feat: x!", "Add x", ""])
  func `a header without a mark passes`(text: String) throws {
    #expect(try Judged(SubjectExclamationMark.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (
        "feat(é)!: x", "'!' stands before the colon; expected a footer 'BREAKING CHANGE: …'", 8..<9, nil,
        false
      )
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a mark is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(SubjectExclamationMark.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["when": "always"], "feat: x", "no '!' before the colon; expected 'type(scope)!: subject'"),
      (["when": "always"], "feat!: x", nil),
      (["when": "always"], "feat:", "no '!' before the colon; expected 'type(scope)!: subject'"),
      ([:], "feat!:", "'!' stands before the colon; expected none"),
    ] as [(Options, String, String?)])
  func `it can be turned round, and holds for what is no header`(
    options: Options, text: String, sentence: String?
  ) throws {
    #expect(try Judged(SubjectExclamationMark.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectExclamationMark.id] == nil)
  }
}
