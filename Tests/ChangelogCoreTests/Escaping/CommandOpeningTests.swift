import Testing

@testable import ChangelogCore

struct CommandOpeningTests {
  @Test(arguments: [
    ("##[error]x", "##<U+005B>error]x"), ("a ##[b]", "a ##<U+005B>b]"), ("###[", "###<U+005B>"),
    ("##vso[task.x]", "##vso<U+005B>task.x]"), ("#\u{AD}#\u{200D}[x", "#\u{AD}#\u{200D}<U+005B>x"),
    ("##[a] ##[b]", "##<U+005B>a] ##<U+005B>b]"), ("## [1.0.0]", "## [1.0.0]"), ("#[x]", "#[x]"),
    ("[a]", "[a]"), ("##é[", "##é["), ("#a#[", "#a#["),
  ])
  func `the bracket that would begin a command in a log is shown by its number`(text: String, shown: String) {
    #expect(VisibleText.showing(text) == shown)
  }

  @Test func `JSON has the bracket by its number, too`() {
    #expect(JSONText.string("##[x]") == "\"##\\u005bx]\"")
  }
}
