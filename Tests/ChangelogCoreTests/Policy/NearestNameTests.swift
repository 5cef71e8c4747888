import Testing

@testable import ChangelogCore

struct NearestNameTests {
  @Test(arguments: [
    ("typs", "did you mean 'types'?"), ("tpyes", "did you mean 'types'?"), ("type", "did you mean 'types'?"),
    ("typess", "did you mean 'types'?"), ("Types", "did you mean 'types'?"),
    ("histroy", "did you mean 'history'?"),
    ("ur", "did you mean 'url'?"), ("tipas", "expected one of types, history, url"),
    ("", "expected one of types, history, url"), ("übung", "expected one of types, history, url"),
  ])
  func `the nearest name is offered when it is near`(word: String, hint: String) {
    #expect(["types", "history", "url"].hint(for: word) == hint)
  }

  @Test func `of names equally near the first one is offered`() {
    #expect(["bat", "cat"].hint(for: "rat") == "did you mean 'bat'?")
  }

  @Test func `a long word costs nothing`() {
    #expect(["a"].hint(for: String(repeating: "a", count: 1_000_000)) == "expected one of a")
  }
}
