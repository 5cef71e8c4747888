import ChangelogCore
import Testing

struct FooterLeadingBlankTests {
  @Test(arguments: [
    "fix: x", "fix: x\n\nbody", "fix: x\n\nRefs: #1", "fix: x\n\nbody\n \nRefs: #1\nAcked-by: Z",
    "fix: x\n\nbody\nNote: prose", "fix: x\n\nRefs: #1\n  more\nAcked-by: Z",
    "fix: x\n\nbody\nRefs: #1\nmore",
    "fix: x\n\nNote: this\nand that\nRefs: #1",
  ])
  func `footers below a blank line, and prose, pass`(text: String) throws {
    #expect(try findings("footer-leading-blank", in: text) == [])
  }

  @Test(arguments: ["BREAKING CHANGE: y", "Refs: #1", "Signed-off-by: A <a@b>\nRefs #2", "Fixes #1"])
  func `footers that touch the body are reported and set apart`(footers: String) throws {
    let text = "fix: x\n\nsome body\n\(footers)"
    let found = try findings("footer-leading-blank", in: text)
    #expect(found.map(\.sentence) == ["no blank line above the footers; expected one"])
    #expect(found.map(\.line) == [4])
    #expect(corrected(text, found) == "fix: x\n\nsome body\n\n\(footers)")
    #expect(try findings("footer-leading-blank", in: corrected(text, found)) == [])
  }

  @Test func `when never the blank line is reported`() throws {
    #expect(
      try findings("footer-leading-blank", ["when": "never"], in: "fix: x\n\nbody\n\nRefs: #1")
        == [Finding(line: 4, "blank line above the footers; expected the body there")])
    #expect(
      try findings("footer-leading-blank", ["when": "never"], in: "fix: x\n\nbody\nBREAKING CHANGE: y") == [])
  }
}
