import Testing

@testable import ChangelogCore

struct SubjectMinLengthTests {
  @Test(arguments: ["fix(é): xxxxx", "Add x", ""])
  func `a subject of the least length passes, and none`(text: String) throws {
    #expect(try Judged(SubjectMinLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix(é): xxxx", "subject is 4 columns long; the least is 5", 9..<13, nil, false)
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a shorter subject is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(SubjectMinLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["min": "1"], "fix(é): x", nil),
      (["min": "4"], "fix(é): 日本", nil),
      (["min": "4", "unit": "utf-16"], "fix(é): 日本", "subject is 2 UTF-16 units long; the least is 4"),
    ] as [(Options, String, String?)])
  func `the least length and its unit can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(SubjectMinLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectMinLength.id] == nil)
  }
}
