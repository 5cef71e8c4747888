import ChangelogCore
import Testing

struct FooterFormatTests {
  @Test(arguments: [
    "fix: x", "fix: x\n\nbody", "fix: x\n\nRefs: #1\nReviewed-by: Z", "fix: x\n\nIt was made by: hand",
    "fix: x\n\nFixes :bug: in the parser", "fix: x\n\nSort by: date\nGroup by: name", "fix: x\n\nTODO:",
    "fix: x\n\nBREAKING CHANGES: none", "fix: x\n\nBREAKING: no",
  ])
  func `whole footers and prose pass`(text: String) throws {
    #expect(try findings("footer-format", in: text) == [])
  }

  @Test(arguments: [
    ("Reviewed by: Z", 13, "blank in the footer's token; expected 'Reviewed-by: Z'", "Reviewed-by: Z"),
    ("Refs : #1", 7, "blank before the footer's colon; expected 'Refs: #1'", "Refs: #1"),
    ("Refs:#1", 6, "no blank before the footer's value; expected 'Refs: #1'", "Refs: #1"),
    (
      "Signed-off-by A <a@b>", 14, "no colon after the footer's token; expected 'Signed-off-by: A <a@b>'",
      "Signed-off-by: A <a@b>"
    ),
    ("Refs:", 6, "footer 'Refs:' has no value; expected one on the same line", "Refs:"),
    (
      "BREAKING CHANGES: y", 18,
      "'BREAKING CHANGES:' does not announce a breaking change; expected 'BREAKING CHANGE: y'",
      "BREAKING CHANGE: y"
    ),
    (
      "BREAKING CHANGE - y", 18,
      "'BREAKING CHANGE -' does not announce a breaking change; expected 'BREAKING CHANGE: y'",
      "BREAKING CHANGE: y"
    ),
  ])
  func `a half-written footer is reported up to its sign and mended`(
    footer: String, end: Int, sentence: String, mended: String
  ) throws {
    let text = "fix: x\n\nbody\n\n\(footer)"
    let found = try findings("footer-format", in: text)
    #expect(found.map(\.sentence) == [sentence])
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.columns) == [1..<end])
    #expect(corrected(text, found) == "fix: x\n\nbody\n\n\(mended)")
  }

  @Test(arguments: [
    ("BREAKING CHANGES: y", false), ("BREAKING: the circuit - he said", false),
    ("BREAKING CHANGE - y", false),
    ("BREAKING CHANGE\n\ny", false), ("Reviewed by: Z", true), ("Refs:#1", true),
  ])
  func `what makes a change a breaking one is never mended unasked`(footer: String, isSafe: Bool) throws {
    let found = try findings("footer-format", in: "fix: x\n\n\(footer)")
    #expect(found.map { $0.correction?.isSafe } == [isSafe])
  }

  @Test func `small letters are the concern of another rule`() throws {
    #expect(try findings("footer-format", in: "fix: x\n\nbreaking change: y") == [])
  }

  @Test func `several slips come in the order of their lines`() throws {
    let text = "fix: x\n\nSigned off by: A\nBREAKING: y\n\nReviewed by: Z\nRefs:"
    #expect(try findings("footer-format", in: text).map(\.line) == [4, 6, 7])
  }
}
