import Testing

@testable import ChangelogCore

struct SubjectFullStopTests {
  @Test(arguments: ["feat: x", "feat: x...", "feat:", "Add x.", "feat: x (#1)"])
  func `a subject without a full stop passes`(text: String) throws {
    #expect(try Judged(SubjectFullStop.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("feat: é.", "subject ends with '.'; expected none", 8..<9, "feat: é", true),
      ("feat: x. (#12)", "subject ends with '.'; expected none", 8..<9, "feat: x (#12)", true),
      ("feat: x. (!7)", "subject ends with '.'; expected none", 8..<9, "feat: x (!7)", true),
      ("feat: .", "subject ends with '.'; expected none", 7..<8, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a full stop is reported, also before a number`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(SubjectFullStop.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["when": "always"], "feat: x (#1)", "subject does not end with '.'"),
      (["when": "always"], "feat: x.", nil),
      (["character": "!"], "feat: x!", "subject ends with '!'; expected none"),
      (["character": "!"], "feat: x.", nil),
    ] as [(Options, String, String?)])
  func `the character and the condition can be set`(options: Options, text: String, sentence: String?) throws
  {
    #expect(try Judged(SubjectFullStop.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectFullStop.id] == nil)
  }
}
