import Testing

@testable import ChangelogCore

struct TypeMaxLengthTests {
  @Test(arguments: ["xxxxxxxxxxxx(é): x", "Add x", ""])
  func `a type of the greatest length passes, and none`(text: String) throws {
    #expect(try Judged(TypeMaxLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("xxxxxxxxxxxxx(é): x", "type is 13 columns long; the limit is 12", 13..<14, nil, false)
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a longer type is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(TypeMaxLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["max": "1"], "x(é): x", nil),
      (["max": "3"], "日本(é): x", "type is 4 columns long; the limit is 3"),
      (["max": "3", "unit": "utf-16"], "日本(é): x", nil),
      (["max": "1", "unit": "utf-16"], "日本(é): x", "type is 2 UTF-16 units long; the limit is 1"),
    ] as [(Options, String, String?)])
  func `the greatest length and its unit can be set`(options: Options, text: String, sentence: String?) throws
  {
    #expect(try Judged(TypeMaxLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[TypeMaxLength.id] == nil)
  }
}
