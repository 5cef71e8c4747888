import Testing

@testable import ChangelogCore

struct HeaderMinLengthTests {
  @Test(arguments: ["feat: abcd", "日本語日本"])
  func `a header of the least length passes`(text: String) throws {
    #expect(try Judged(HeaderMinLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix: bug", "header is 8 columns long; the least is 10", 1..<9, nil, false),
      ("日本語", "header is 6 columns long; the least is 10", 1..<4, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a shorter one is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderMinLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["min": "3"], "abc", nil),
      (["min": "3"], "ab", "header is 2 columns long; the least is 3"),
      (["min": "3", "unit": "utf-16"], "日本", "header is 2 UTF-16 units long; the least is 3"),
      (["min": "1"], "", "header is 0 columns long; the least is 1"),
    ] as [(Options, String, String?)])
  func `the least length and its unit can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(HeaderMinLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderMinLength.id] == nil)
  }
}
