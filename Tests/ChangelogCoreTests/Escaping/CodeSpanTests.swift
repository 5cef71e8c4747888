import Testing

@testable import ChangelogCore

struct CodeSpanTests {
  @Test(arguments: [
    ("a", "`a`"), ("a`b``c", "```a`b``c```"), ("`a`", "`` `a` ``"), (" a", "`  a `"),
    ("@bob <b>", "`@bob <b>`"),
    ("a\nb", "`a<U+000A>b`"),
  ])
  func `a code span shows just its text`(text: String, span: String) {
    #expect(CodeSpan.of(text) == span)
  }
}
