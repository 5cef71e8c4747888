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
    ("Refs:https://a.b/1", .noBlankBeforeValue, "Refs:", "Refs: https://a.b/1"),
    ("Cc :A <a@b>", .blankBeforeColon, "Cc :", "Cc: A <a@b>"),
    ("Signed-off-by A <a@b>", .noColon, "Signed-off-by", "Signed-off-by: A <a@b>"),
    ("Co-authored-by A <a@b>", .noColon, "Co-authored-by", "Co-authored-by: A <a@b>"),
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

  @Test(arguments: ["Refs:", "Refs #", "Refs :", "Reviewed by:", "BREAKING CHANGE:"])
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
    "Fixes :bug: in the parser", "Sort by: date\nGroup by: name", "Caused by: NullPointerException",
    "Sort by:",
    "ref:refs/heads/main", "stand-by:mode", "TODO:", "foo:", "Signed-off-by A", "Refs A <a@b>",
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
    ("BREAKING  CHANGE: x", "BREAKING  CHANGE:", "BREAKING CHANGE: x"),
    ("BREAKING_CHANGE: x", "BREAKING_CHANGE:", "BREAKING CHANGE: x"),
    ("BREAKINGCHANGE: x", "BREAKINGCHANGE:", "BREAKING CHANGE: x"),
    ("BREAKING CHANGE：x", "BREAKING CHANGE：", "BREAKING CHANGE: x"),
    (" BREAKING CHANGE: x", " BREAKING CHANGE:", "BREAKING CHANGE: x"),
    ("BREAKING CHANGE #12", "BREAKING CHANGE #", "BREAKING CHANGE: #12"),
    ("BREAKING-CHANGE #12", "BREAKING-CHANGE #", "BREAKING-CHANGE: #12"),
    ("BREAKING: no longer exports x", "BREAKING:", "BREAKING CHANGE: no longer exports x"),
    ("BREAKING CHANGES: no\nx any more", "BREAKING CHANGES:", "BREAKING CHANGE: no"),
    ("BREAKING CHANGES:\nno\nx any more", "BREAKING CHANGES:", "BREAKING CHANGE:"),
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
    ("Breaking Changes: x", "Breaking Changes:", "BREAKING CHANGE: x"),
    ("breaking changes: x", "breaking changes:", "BREAKING CHANGE: x"),
    ("breaking  change : x", "breaking  change :", "BREAKING CHANGE: x"),
    ("Breaking change：x", "Breaking change：", "BREAKING CHANGE: x"),
    ("Breaking change: no longer exports x", "Breaking change:", "BREAKING CHANGE: no longer exports x"),
    (
      "breaking change: not compatible with node 10", "breaking change:",
      "BREAKING CHANGE: not compatible with node 10"
    ),
    (
      "breaking change: nothing works any more", "breaking change:", "BREAKING CHANGE: nothing works any more"
    ),
    ("breaking change: no\nx any more", "breaking change:", "BREAKING CHANGE: no"),
  ])
  func `small letters are found where a footer begins`(text: String, start: String, correction: String) {
    let slip = FooterSlip(reason: .lowercaseBreaking, line: 3, start: start, correction: correction)
    #expect(CommitMessage("fix: x\n\n" + text).breakingSlips == [slip])
    #expect(CommitMessage("fix: x\n\nRefs: #1\n" + text).breakingSlips.map(\.line) == [4])
    #expect(CommitMessage("fix: x\n\nprose with a\n" + text).breakingSlips == [])
  }

  @Test(arguments: ["BREAKING CHANGE\n\nx", "BREAKING CHANGE \nx", "BREAKING CHANGES\n- x"])
  func `upper case without a sign is found where a footer begins and text follows`(text: String) {
    let start = text.hasPrefix("BREAKING CHANGES") ? "BREAKING CHANGES" : "BREAKING CHANGE"
    let slip = FooterSlip(
      reason: .misspelledBreaking, line: 3, start: start, correction: "BREAKING CHANGE:")
    #expect(CommitMessage("fix: x\n\n" + text).breakingSlips == [slip])
    #expect(CommitMessage("fix: x\n\nprose with a\n" + text).breakingSlips == [])
  }

  @Test(arguments: ["no", "None", "none.", "N/A", "nothing", "Not applicable.", "-"])
  func `a denial is no breaking change`(denial: String) {
    for start in [
      "BREAKING CHANGES: ", "BREAKING: ", "BREAKING CHANGE - ", "BREAKING CHANGES:\n\n", "BREAKING CHANGE\n",
      "breaking change: ", "Breaking changes: ",
    ] {
      #expect(CommitMessage("fix: x\n\n" + start + denial).breakingSlips == [], "\(start)")
      #expect(CommitMessage("fix: x\n\n\(start)\(denial)\nRefs: #1").breakingSlips == [], "\(start)")
      #expect(CommitMessage("fix: x\n\n\(start)\(denial) x").breakingSlips.count == 1, "\(start)")
    }
  }

  @Test(arguments: [
    "BREAKING CHANGE: x", "BREAKING-CHANGE: x", "BREAKING CHANGE:\nx", "breaking changes",
    "breaking changes\nx",
    "BREAKING CHANGE", "BREAKING CHANGE\nRefs: #1", "BREAKING\nx", "BREAKING news", "BREAKING CHANGELOG: x",
    "BREAKING #12", "BREAKING CHANGE #x", "Breaking: x", "Breaking change - x", "BREAKING CHANGE: none",
    "  BREAKING CHANGES: x", "> breaking change: x", "* breaking change: x", "breaking the build: x",
    "breaking:",
    "BREAKING CHANGES-x", "breaking change:x", "BREAKING CHANGE -",
  ])
  func `the right footer and prose are left alone`(text: String) {
    #expect(CommitMessage("fix: x\n\n" + text).breakingSlips == [])
  }

  @Test(arguments: [
    "Refs:\n", "BREAKING CHANGES: x\n", "breaking change: x\n\n", "BREAKING CHANGES:\n\n\n", "---\n", " \n",
    "Reviewed by: Z\n",
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
