import CommitParser
import Testing

struct MessageLineTests {
  @Test func `lines below the header have their numbers and know whether they quote`() {
    let message = CommitMessage("fix: x\n\n```\ncode\n```\ntext\n<!-- a\nb -->\n")
    #expect(message.linesBelowHeader.map(\.number) == [2, 3, 4, 5, 6, 7, 8])
    #expect(message.linesBelowHeader.filter(\.isVerbatim).map(\.number) == [3, 4, 5, 7, 8])
    #expect(message.linesBelowHeader.filter(\.isBlank).map(\.number) == [2])
  }

  @Test(arguments: ["", "fix: x", "fix: x\n"])
  func `a header alone has none below`(text: String) {
    #expect(CommitMessage(text).linesBelowHeader == [])
    #expect(!CommitMessage(text).hasTextBelowHeader)
  }

  @Test(arguments: [
    ("fix: x\n\nbody\n\nRefs: #1\nAcked-by: Z\n\n", 5, ["Refs: #1", "Acked-by: Z"]),
    ("fix: x\n\nRefs: #1", 3, ["Refs: #1"]), ("fix: x\n\nbody", nil, []), ("fix: x", nil, []),
    ("fix: x\nbody\nBREAKING CHANGE: y", 3, ["BREAKING CHANGE: y"]),
    ("fix: x\n\n* a\n\nBREAKING CHANGE: y\n\n* b\n\ntext", nil, []),
    ("fix: x\n\n* a\n\nBREAKING CHANGE: y\n\n* b\n\nRefs: #1", 9, ["Refs: #1"]),
  ])
  func `the footers at the end are one block of lines`(text: String, line: Int?, block: [String]) {
    #expect(CommitMessage(text).footerLine == line)
    #expect(CommitMessage(text).footerLines.map(String.init) == block)
  }
}
