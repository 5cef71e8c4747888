import PatternMatching
import Testing

struct PatternTests {
  @Test(arguments: [
    ("^WIP", "WIP: x", 0..<3), ("\\d+", "é 12", 3..<5), ("(?i)wip", "a WiP", 2..<5), ("", "", 0..<0),
    ("$", "a", 1..<1), ("\\bé\\b", "c é", 2..<4),
  ])
  func `a pattern tells where it is found, in bytes`(source: String, text: String, range: Range<Int>) throws {
    #expect(try Pattern(source).firstMatch(in: text) == range)
  }

  @Test func `a pattern that is not there is not found`() throws {
    #expect(try Pattern("^WIP").firstMatch(in: "wip") == nil)
    #expect(try Pattern("^WIP", ignoresCase: true).matches("wip"))
  }

  @Test(arguments: [
    ("(a", 3, "missing closing parenthesis"), ("é[", 3, "missing terminating ] for character class"),
    ("*", 1, "quantifier does not follow a repeatable item"),
  ])
  func `what is no pattern is refused with its place`(source: String, column: Int, reason: String) {
    #expect(throws: PatternError(column: column, reason: reason)) { try Pattern(source) }
  }

  @Test func `a pattern that would take for ever gives up`() throws {
    let text = String(repeating: "a", count: 200) + "!"
    #expect(try !Pattern("^(a+)+$").matches(text))
  }

  @Test func `a long text is searched`() throws {
    #expect(try Pattern("b$").matches(String(repeating: "a", count: 5_000_000) + "b"))
  }

  @Test(arguments: [
    ("^b$", true), ("^a", true), ("c$", true), ("\\Ab", false), ("\\Aa", true), ("b\\z", false),
  ])
  func `anchors hold at every line`(source: String, matches: Bool) throws {
    #expect(try Pattern(source).matches("a\nb\nc") == matches)
  }
}
