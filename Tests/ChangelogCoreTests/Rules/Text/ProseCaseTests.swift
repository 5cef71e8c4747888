import Testing

@testable import ChangelogCore

struct ProseCaseTests {
  @Test(arguments: [
    "JSON files", "URLs are kept", "iOS build", "fooBar is public", "foo_bar is public", "Foo.bar takes two",
    "Sources/Core moves", "--force works", "`Add` is a word", "'Add' is a word", "\"Add\" is a word",
    "@Owner asks",
    "V1.2 is out", "#12 is done", "1st try", "I am here", "这是一次提交", "إضافة وظيفة", "🐛 Add", "C compiler",
    "GitHub works", "Docker image", "", "Foo() returns", "A/B test", "U+00A0 is shown", "McCarthy's rule",
  ])
  func `what has no choice is left alone`(text: String) {
    let prose = ProseCase(text, names: ["Docker"])
    #expect(prose.word == nil)
    #expect(LetterCase.allCases.allSatisfy { prose.isWritten(in: $0) == nil })
    #expect(prose.turned == nil)
  }

  @Test(arguments: [
    ("Add paging", "Add", "add paging"), ("add paging", "add", "Add paging"), ("Add: x", "Add", "add: x"),
    ("Re-add x", "Re-add", "re-add x"), ("A new page", "A", "a new page"),
    ("Don't wait", "Don't", "don't wait"),
    ("Äpfel essen", "Äpfel", "äpfel essen"), ("тема", "тема", "Тема"), ("Update.", "Update", "update."),
  ])
  func `an ordinary first word can be turned`(text: String, word: String, turned: String) {
    let prose = ProseCase(text, names: [])
    #expect(prose.word == word)
    #expect(prose.turned?.text == turned)
  }

  @Test(
    arguments: [
      ("add Paging", .lower, true), ("Add paging", .lower, false), ("Add paging", .sentence, true),
      ("Add paging", .start, false), ("Add JSON Paging", .start, true), ("Add paging", .upper, false),
      ("ADD PAGING", .upper, true), ("ADD PAGING", .lower, false), ("JSON API", .upper, nil),
      ("Add", .pascal, true),
      ("add", .kebab, true), ("add paging", .kebab, false), ("add", .camel, true),
    ] as [(String, LetterCase, Bool?)])
  func `the first word decides, unless all is upper case`(
    text: String, letterCase: LetterCase, isWritten: Bool?
  ) {
    #expect(ProseCase(text, names: []).isWritten(in: letterCase) == isWritten)
  }
}
