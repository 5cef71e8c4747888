import ChangelogCore
import TestSupport
import Testing

struct GlobTests {
  @Test(arguments: [
    ("main", "main"), ("*", ""), ("*", "any\nthing"), ("release/*", "release/"), ("*[bot]", "renovate[bot]"),
    ("a*b*c", "abc"), ("a*b*c", "axbxbxc"), ("**", "x"), ("*é*", "xéy"), ("a*a", "aa"), ("", ""),
    ("src/**/a.*", "src/b/c/a.swift"),
  ])
  func `a star stands for any text`(glob: String, text: String) {
    #expect(Glob(glob).matches(text))
  }

  @Test(arguments: [
    ("main", "Main"), ("main", "main2"), ("a*a", "a"), ("*b", "bc"), ("a*b*c", "acb"), ("*ab*ab*", "aab"),
    ("", "a"),
    ("e\u{301}", "é"), ("a*\u{301}*", "áb"),
  ])
  func `everything else stands for itself, code point by code point`(glob: String, text: String) {
    #expect(!Glob(glob).matches(text))
  }

  @Test func `many stars against a long text end soon`() throws {
    let glob = Glob(String(repeating: "*a", count: 1_000) + "b*")
    let text = String(repeating: "a", count: 1_000_000)
    #expect(try withinSeconds(20) { glob.matches(text) } == false)
  }
}
