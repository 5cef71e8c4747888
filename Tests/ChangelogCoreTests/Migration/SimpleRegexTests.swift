import Testing

@testable import ChangelogCore

struct SimpleRegexTests {
  @Test(arguments: [
    ("a", ["*a*"]), ("^a$", ["a"]), ("^a|b\\.c", ["a*", "*b.c*"]), (".*\\[bot\\]$", ["*[bot]"]),
    ("(a|^b)", ["*a*", "b*"]),
    ("a.b", nil), ("a*", nil), ("[ab]", nil), ("a{2}", nil), ("\\w", nil), ("(a)(b)", nil), ("\\", nil),
  ])
  func `texts with gaps become globs`(source: String, globs: [String]?) {
    #expect(SimpleRegex(source)?.globs(isAnchored: false) == globs)
  }
}
