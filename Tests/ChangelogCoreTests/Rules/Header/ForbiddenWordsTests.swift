import Testing

@testable import ChangelogCore

struct ForbiddenWordsTests {
  @Test(arguments: ["feat: x", "feat: wiping", "feat: a_wip", ""])
  func `other words pass`(text: String) throws {
    #expect(try Judged(ForbiddenWords.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("feat: é wip.", "header has the word 'WIP'; the policy forbids it", 9..<12, nil, false),
      ("Wip", "header has the word 'WIP'; the policy forbids it", 1..<4, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a forbidden word is reported where it stands`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ForbiddenWords.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (
        ["words": ["foo bar", "é"]], "fix: a Foo Bar", "header has the word 'foo bar'; the policy forbids it"
      ),
      (["words": ["é"]], "fix: É", "header has the word 'é'; the policy forbids it"),
      (["words": ["c++"]], "fix: C++11", "header has the word 'c++'; the policy forbids it"),
      (["words": ["x"]], "fix: WIP", nil),
    ] as [(Options, String, String?)])
  func `the words can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(ForbiddenWords.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[ForbiddenWords.id] == nil)
  }

  @Test func `each word is reported once`() throws {
    let judged = try Judged(ForbiddenWords.self, "b a b", ["words": ["a", "b", "c"]])
    #expect(judged.findings.map(\.columns) == [1..<2, 3..<4])
  }
}
