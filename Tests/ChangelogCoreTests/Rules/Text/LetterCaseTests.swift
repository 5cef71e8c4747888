import Testing

@testable import ChangelogCore

struct LetterCaseTests {
  @Test(
    arguments: [
      (.lower, "add paging"), (.upper, "ADD PAGING"), (.camel, "addPaging"), (.kebab, "add-paging"),
      (.pascal, "AddPaging"), (.sentence, "Add Paging"), (.snake, "add_paging"), (.start, "Add Paging"),
    ] as [(LetterCase, String)])
  func `a text is written anew as each case has it`(letterCase: LetterCase, text: String) {
    #expect(letterCase.transforming("add Paging") == text)
  }

  @Test(arguments: [
    ("lowercase", LetterCase.lower), ("lowerCase", .lower), ("lower-case", .lower), ("uppercase", .upper),
    ("sentencecase", .sentence), ("camel-case", .camel), ("title-case", nil),
  ])
  func `commitlint's other names are known`(name: String, letterCase: LetterCase?) {
    #expect(LetterCase(commitlint: name) == letterCase)
  }

  @Test(
    arguments: [
      (.lower, "", true), (.upper, "1.0.0", true), (.kebab, "*", true), (.upper, "UP `low` UP", true),
      (.lower, "`UP", false), (.lower, "\"A\" 'B' c", true), (.camel, "Ärger", false), (.kebab, "é", false),
      (.camel, "12abc", true), (.start, "JSON File", true), (.upper, "这是", true),
    ] as [(LetterCase, String, Bool)])
  func `quotations and what begins with a digit are not judged`(
    letterCase: LetterCase, text: String, isContained: Bool
  ) {
    #expect(letterCase.contains(text) == isContained)
  }

  @Test func `a million lone quotes take linear time`() {
    #expect(LetterCase.lower.contains(String(repeating: "`a\"'", count: 1_000_001)))
  }
}
