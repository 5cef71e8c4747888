import Testing

@testable import ChangelogCore

struct SubjectMaxLengthTests {
  @Test(arguments: [
    "fix(é): xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Add x", "",
  ])
  func `a subject of the greatest length passes, and none`(text: String) throws {
    #expect(try Judged(SubjectMaxLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (
        "fix(é): xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "subject is 81 columns long; the limit is 80", 89..<90, nil, false
      )
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a longer subject is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(SubjectMaxLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["max": "1"], "fix(é): x", nil),
      (["max": "3"], "fix(é): 日本", "subject is 4 columns long; the limit is 3"),
      (["max": "3", "unit": "utf-16"], "fix(é): 日本", nil),
      (["max": "1", "unit": "utf-16"], "fix(é): 日本", "subject is 2 UTF-16 units long; the limit is 1"),
    ] as [(Options, String, String?)])
  func `the greatest length and its unit can be set`(options: Options, text: String, sentence: String?) throws
  {
    #expect(try Judged(SubjectMaxLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectMaxLength.id] == nil)
  }
}
