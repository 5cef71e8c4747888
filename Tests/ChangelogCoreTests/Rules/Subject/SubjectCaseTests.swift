import Testing

@testable import ChangelogCore

struct SubjectCaseTests {
  @Test(arguments: [
    "feat: add x", "feat: JSON files", "feat: iOS", "feat: `Add` x", "feat: 12 Files", "feat: 这是", "Add x",
  ])
  func `lower case passes, and a first word that has no choice`(text: String) throws {
    #expect(try Judged(SubjectCase.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (
        "feat(é): Add JSON Paging", "subject begins with 'Add'; expected 'add'", 10..<13,
        "feat(é): add JSON Paging", true
      ),
      (
        "feat: Äpfel. (#1)", "subject begins with 'Äpfel'; expected 'äpfel'", 7..<12, "feat: äpfel. (#1)",
        true
      ),
      (
        "feat: ADD PAGING",
        "subject is written 'ADD PAGING'; expected none of sentence-case, start-case, pascal-case, upper-case",
        7..<17, nil, false
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `upper case at the beginning is reported with what to type`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(SubjectCase.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["cases": ["sentence-case"]], "feat: add x", "subject begins with 'add'; expected 'Add'"),
      (["cases": ["lower-case"]], "feat: add x", nil),
      (["cases": ["kebab-case"]], "feat: add x", "subject is written 'add x'; expected kebab-case"),
      (["names": ["Docker"]], "feat: Docker image", nil),
      (
        ["exact": "true"], "feat: JSON",
        "subject 'JSON' is in sentence-case, start-case, upper-case; expected another case"
      ),
      (
        ["exact": "true", "cases": ["lower-case"]], "feat: add JSON",
        "subject 'add JSON' is not in lower-case; expected 'add json'"
      ),
      (["exact": "true"], "feat: 这是", nil),
    ] as [(Options, String, String?)])
  func `cases, names and exactness can be set`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(SubjectCase.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectCase.id] == nil)
  }
}
