import ChangelogCore
import Testing

struct FooterEmptyTests {
  @Test(arguments: ["fix: x", "fix: x\n\nbody"])
  func `a message without a footer is reported`(text: String) throws {
    #expect(
      try findings("footer-empty", in: text)
        == [Finding("message has no footer; expected one such as 'Refs: #12'")])
    #expect(try findings("footer-empty", ["when": "always"], in: text) == [])
  }

  @Test func `a footer passes, or is reported where it begins`() throws {
    #expect(try findings("footer-empty", in: "fix: x\n\nRefs: #1") == [])
    #expect(
      try findings("footer-empty", ["when": "always"], in: "fix: x\n\nbody\n\nRefs: #1")
        == [Finding(line: 5, "message has a footer; expected none")])
  }
}
