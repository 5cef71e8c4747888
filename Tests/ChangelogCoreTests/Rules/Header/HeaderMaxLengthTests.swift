import Testing

@testable import ChangelogCore

struct HeaderMaxLengthTests {
  @Test(arguments: [
    "feat: x",
    "feat: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "feat: 日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日",
  ])
  func `a header of the greatest length passes`(text: String) throws {
    #expect(try Judged(HeaderMaxLength.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (
        "feat: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxyz",
        "header is 102 columns long; the limit is 100", 101..<103, nil, false
      ),
      (
        "feat: 日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日日",
        "header is 102 columns long; the limit is 100", 54..<55, nil, false
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a longer one is reported from its first character too many`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderMaxLength.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["max": "7"], "feat: x", nil),
      (["max": "6"], "feat: x", "header is 7 columns long; the limit is 6"),
      (["max": "8", "unit": "utf-16"], "feat: 日本", nil),
      (["max": "8", "unit": "utf-16"], "feat: 👍x", "header is 9 UTF-16 units long; the limit is 8"),
      (["max": "14", "reserve": "7"], "feat: x", nil),
      (
        ["max": "13", "reserve": "7"], "feat: x",
        "header is 7 columns long, 14 once ' (#123)' is appended; the limit is 13"
      ),
      (
        ["max": "7", "reserve": "3"], "feat: x",
        "header is 7 columns long, 10 once a number is appended; the limit is 7"
      ),
      (
        ["max": "0", "reserve": "9"], "x",
        "header is 1 column long, 10 once ' (#12345)' is appended; the limit is 0"
      ),
    ] as [(Options, String, String?)])
  func `the limit, its unit and the room for a number can be set`(
    options: Options, text: String, sentence: String?
  ) throws {
    #expect(try Judged(HeaderMaxLength.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is a warning unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderMaxLength.id] == .warning)
  }

  @Test(arguments: [
    ("feat: add pages to all the lists", nil), ("feat: add pages to all the lists (#1)", nil),
    (
      "feat: add pages to all the lists!",
      "header is 33 columns long, 41 once ' (#1234)' is appended; the limit is 40"
    ),
    ("feat: add pages to all the lists!!!! (#1)", "header is 41 columns long; the limit is 40"),
  ])
  func `where squash merges are required the forge's number has its room`(text: String, sentence: String?)
    throws
  {
    let judged = try Judged(
      HeaderMaxLength.self, text, ["max": "40"], policy: ["squash": ["require": "true"]])
    #expect(judged.sentence == sentence)
    #expect(judged.columns == (text.hasSuffix("!") ? 33..<34 : sentence == nil ? nil : 41..<42))
  }
}
