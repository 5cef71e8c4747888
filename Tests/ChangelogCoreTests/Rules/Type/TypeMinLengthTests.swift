import Testing

@testable import ChangelogCore

struct TypeMinLengthTests {
  @Test(arguments: ["xx(é): x", "Add x", ""])
  func `a type of the least length passes, and none`(text: String) throws {
    #expect(try Judged(TypeMinLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("x(é): x", "type is 1 column long; the least is 2", 1..<2, nil, false)
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a shorter type is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(TypeMinLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["min": "1"], "x(é): x", nil),
      (["min": "4"], "日本(é): x", nil),
      (["min": "4", "unit": "utf-16"], "日本(é): x", "type is 2 UTF-16 units long; the least is 4"),
    ] as [(Options, String, String?)])
  func `the least length and its unit can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(TypeMinLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[TypeMinLength.id] == nil)
  }
}
