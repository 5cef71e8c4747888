import Testing

@testable import ChangelogCore

struct HeaderFullStopTests {
  @Test(arguments: ["feat: x", "feat: x!", ""])
  func `a header without a full stop passes`(text: String) throws {
    #expect(try Judged(HeaderFullStop.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("feat: é.", "header ends with '.'; expected none", 8..<9, "feat: é", false)
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a full stop is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderFullStop.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["when": "always"], "feat: x", "header does not end with '.'"),
      (["when": "always"], "feat: x.", nil),
      (["character": "。"], "feat: 日。", "header ends with '。'; expected none"),
      (["character": "!"], "feat: x.", nil),
    ] as [(Options, String, String?)])
  func `the character and the condition can be set`(options: Options, text: String, sentence: String?) throws
  {
    #expect(try Judged(HeaderFullStop.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderFullStop.id] == nil)
  }
}
