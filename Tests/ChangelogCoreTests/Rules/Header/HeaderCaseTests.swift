import Testing

@testable import ChangelogCore

struct HeaderCaseTests {
  @Test(arguments: ["add paging", "feat: Add", "JSON files", "12 Files"])
  func `lower case and what has no case passes`(text: String) throws {
    #expect(try Judged(HeaderCase.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("Add paging", "header begins with 'Add'; expected 'add'", 1..<4, "add paging", true),
      ("ADD PAGING", "header is written 'ADD PAGING'; expected lower-case", 1..<11, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `upper case at the beginning is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(HeaderCase.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["cases": ["sentence-case"]], "add x", "header begins with 'add'; expected 'Add'"),
      (["exact": "true"], "add JSON", "header 'add JSON' is not in lower-case; expected 'add json'"),
      (["when": "never"], "add x", "header begins with 'add'; expected 'Add'"),
      (["names": ["Add"]], "Add x", nil),
      (["exact": "true"], "12 Files", nil),
      (
        ["exact": "true", "when": "never"], "add x", "header 'add x' is in lower-case; expected another case"
      ),
    ] as [(Options, String, String?)])
  func `cases, names and exactness can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(HeaderCase.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[HeaderCase.id] == nil)
  }
}
