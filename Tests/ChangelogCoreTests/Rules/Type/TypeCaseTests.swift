import Testing

@testable import ChangelogCore

struct TypeCaseTests {
  @Test(arguments: ["feat: x", "Note: x", "Add x", "(a): x"])
  func `lower case passes, and what is no type in any case`(text: String) throws {
    #expect(try Judged(TypeCase.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("Feat: x", "type 'Feat' is not in lower-case; expected 'feat'", 1..<5, "feat: x", true),
      ("FIX(é)!: X", "type 'FIX' is not in lower-case; expected 'fix'", 1..<4, "fix(é)!: X", true),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a type in another case is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(TypeCase.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["exact": "true"], "Note: x", "type 'Note' is not in lower-case; expected 'note'"),
      (["cases": ["upper-case"]], "feat: x", "type 'feat' is not in upper-case; expected 'FEAT'"),
      (["cases": ["upper-case", "lower-case"]], "feat: x", nil),
      (["cases": ["upper-case", "lower-case"]], "Feat: x", "type 'Feat' is not in upper-case, lower-case"),
      (["when": "never"], "feat: x", "type 'feat' is in lower-case; expected another case"),
    ] as [(Options, String, String?)])
  func `cases and exactness can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(TypeCase.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is an error unless the policy says otherwise`() {
    #expect(Policy.default.rules[TypeCase.id] == .error)
  }
}
