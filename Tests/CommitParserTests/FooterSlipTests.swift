import TestSupport
import Testing

@testable import CommitParser

struct FooterSlipTests {
  @Test(arguments: [
    ("Reviewed by: Z", FooterSlip.Reason.blankInToken, "Reviewed by:", "Reviewed-by: Z"),
    ("signed off By: A <a@b>", .blankInToken, "signed off By:", "Signed-off-by: A <a@b>"),
    ("Co-authored by: A <a@b>", .blankInToken, "Co-authored by:", "Co-authored-by: A <a@b>"),
    ("Refs : #12", .blankBeforeColon, "Refs :", "Refs: #12"),
    ("Refs:#12", .noBlankBeforeValue, "Refs:", "Refs: #12"),
    ("Fixes#12", .noBlankBeforeValue, "Fixes#", "Fixes #12"),
  ])
  func `a half-written footer in the last paragraph is found`(
    line: String, reason: FooterSlip.Reason, start: String, correction: String
  ) {
    let slip = FooterSlip(reason: reason, line: 3, start: start, correction: correction)
    #expect(CommitMessage("fix: x\n\n" + line).halfWrittenFooters == [slip])
    #expect(CommitMessage("fix: x\n\n\(line)\nAcked-by: Z\n\n").halfWrittenFooters == [slip])
    #expect(CommitMessage("fix: x\n\nAcked-by: Z\n\(line)").halfWrittenFooters.map(\.line) == [4])
    #expect(CommitMessage("fix: x\n\n\(line)\n\nMore text.").halfWrittenFooters == [])
  }

  @Test(arguments: ["foo:", "Refs #", "Refs :", "Reviewed by:", "BREAKING CHANGE:"])
  func `a footer without a value is found`(line: String) {
    let slip = FooterSlip(reason: .noValue, line: 3, start: line, correction: nil)
    #expect(CommitMessage("fix: x\n\n\(line) \n").halfWrittenFooters == [slip])
    #expect(CommitMessage("fix: x\n\n\(line)\nAcked-by: Z").halfWrittenFooters == [slip])
  }

  @Test(arguments: [
    "Refs: #12", "Some prose that ends.", "The parser was fixed by: nothing", "Note : voilà", "Usage:\n- a",
    "see http://a.b/c", "text\nReviewed by: Z", "`Reviewed by: Z`", "  Reviewed by: Z", "> Reviewed by: Z",
    "issue http: broken", "ref://x", "#12", "a #b", "BREAKING CHANGE:\nthe value\nof it", "", ":", "by: x",
    "1:",
    "Fixes#12a", "fix: repeated header", "fix:", "Conflicts:\n\ta.swift\n\tb.swift", "Cc:\n A <a@b>",
    "Steps by step:", "(cherry picked from commit 1a2b3c4)", "日本語:",
  ])
  func `prose and whole footers are left alone`(text: String) {
    #expect(CommitMessage("fix: x\n\n" + text).halfWrittenFooters == [])
  }

  @Test func `the header's own paragraph has no footers`() {
    #expect(CommitMessage("fix: x\nReviewed by: Z").halfWrittenFooters == [])
    #expect(CommitMessage("foo:").halfWrittenFooters == [])
  }

  @Test(arguments: [
    ("BREAKING CHANGES: x", "BREAKING CHANGES:", "BREAKING CHANGE: x"),
    ("BREAKING CHANGE - x", "BREAKING CHANGE -", "BREAKING CHANGE: x"),
    ("BREAKING CHANGE — x", "BREAKING CHANGE —", "BREAKING CHANGE: x"),
    ("BREAKING CHANGE : x", "BREAKING CHANGE :", "BREAKING CHANGE: x"),
    ("BREAKING CHANGE:x", "BREAKING CHANGE:", "BREAKING CHANGE: x"),
    ("BREAKING-CHANGES: x", "BREAKING-CHANGES:", "BREAKING-CHANGE: x"),
    ("BREAKING: x", "BREAKING:", "BREAKING CHANGE: x"),
    ("BREAKING CHANGES:\n- a", "BREAKING CHANGES:", "BREAKING CHANGE:"),
  ])
  func `what is nearly a breaking footer is found anywhere`(
    text: String, start: String, correction: String
  ) {
    let slip = FooterSlip(reason: .misspelledBreaking, line: 3, start: start, correction: correction)
    #expect(CommitMessage("fix: x\n\n" + text).breakingSlips == [slip])
    #expect(CommitMessage("fix: x\n\nprose\n" + text).breakingSlips.map(\.line) == [4])
    #expect(CommitMessage("fix: x\n\n```\n\(text)\n```").breakingSlips == [])
  }

  @Test(arguments: [
    ("breaking change: x", "breaking change:", "BREAKING CHANGE: x"),
    ("Breaking Change: x", "Breaking Change:", "BREAKING CHANGE: x"),
    ("Breaking-change: x\nmore", "Breaking-change:", "BREAKING-CHANGE: x"),
  ])
  func `small letters are found where a footer begins`(text: String, start: String, correction: String) {
    let slip = FooterSlip(reason: .lowercaseBreaking, line: 3, start: start, correction: correction)
    #expect(CommitMessage("fix: x\n\n" + text).breakingSlips == [slip])
    #expect(CommitMessage("fix: x\n\nRefs: #1\n" + text).breakingSlips.map(\.line) == [4])
    #expect(CommitMessage("fix: x\n\nprose with a\n" + text).breakingSlips == [])
  }

  @Test(arguments: [
    "BREAKING CHANGE: x", "BREAKING-CHANGE: x", "BREAKING CHANGE:\nx", "breaking change: none",
    "breaking change: N/A",
    "Breaking change: no", "Breaking changes: see below", "breaking changes", "BREAKING CHANGE",
    "BREAKING news",
    "  BREAKING CHANGES: x", "> breaking change: x", "* breaking change: x", "breaking the build: x",
    "breaking:",
    "BREAKING CHANGES-x", "BREAKINGCHANGE: x", "breaking change:x", "BREAKING CHANGE -",
  ])
  func `the right footer, denials and prose are left alone`(text: String) {
    #expect(CommitMessage("fix: x\n\n" + text).breakingSlips == [])
  }

  @Test(arguments: [
    "Refs:\n", "BREAKING CHANGES: x\n", "breaking change: x\n\n", "---\n", " \n", "Reviewed by: Z\n",
  ])
  func `a megabyte of slips takes linear time`(piece: String) throws {
    let text = "fix: x\n\n" + String(repeating: piece, count: 1 << 20 / piece.utf8.count)
    let count = try withinSeconds(20) {
      let message = CommitMessage(text)
      return message.halfWrittenFooters.count + message.breakingSlips.count
        + (message.lineHidingTrailers ?? 0)
        + message.trailers.count + message.footerLines.count + message.linesBelowHeader.count
    }
    #expect(count > 100_000)
  }
}
