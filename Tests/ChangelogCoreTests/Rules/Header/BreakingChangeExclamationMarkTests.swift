import Testing

@testable import ChangelogCore

struct BreakingChangeExclamationMarkTests {
  @Test(arguments: ["feat: x", "feat!: x\n\nBREAKING CHANGE: y", "x", ""])
  func `both together pass, and neither`(text: String) throws {
    #expect(try Judged(BreakingChangeExclamationMark.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (
        "feat(é)!: x", "'!' without a footer; expected 'BREAKING CHANGE: …' to say what breaks", 8..<9, nil,
        false
      ),
      (
        "feat(é): x\n\nBREAKING-CHANGE: y",
        "footer 'BREAKING CHANGE' without '!' before the colon; expected both", 8..<9, "feat(é)!: x", true
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `one without the other is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(BreakingChangeExclamationMark.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["when": "never"], "feat!: x", nil),
      (
        ["when": "never"], "feat!: x\n\nBREAKING CHANGE: y",
        "'!' and the footer 'BREAKING CHANGE' say the same; expected only one of them"
      ),
      (
        [:], "x\n\nBREAKING CHANGE: y", "footer 'BREAKING CHANGE' without '!' before the colon; expected both"
      ),
    ] as [(Options, String, String?)])
  func `it can be turned round, and holds for what is no header`(
    options: Options, text: String, sentence: String?
  ) throws {
    #expect(
      try Judged(BreakingChangeExclamationMark.self, text, options).sentences == (sentence.map { [$0] } ?? [])
    )
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[BreakingChangeExclamationMark.id] == nil)
  }
}
