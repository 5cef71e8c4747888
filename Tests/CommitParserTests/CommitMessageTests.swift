import CommitParser
import Testing

struct CommitMessageTests {
  @Test(arguments: [
    ("feat: x\r\n\r\nbody\r\n", "feat: x\n\nbody\n"), ("\n \n\t\nfeat: x", "feat: x"),
    ("feat: x\0y", "feat: x"),
    ("feat: x\r", "feat: x"), ("feat: x\r\r\ny\r\r", "feat: x\ny"), ("feat: a\rb\n", "feat: a\rb\n"),
    ("  feat: x", "  feat: x"), (" \n", ""), ("\0feat: x", ""), ("\r\n\r\n", ""),
  ])
  func `the text is made regular`(source: String, text: String) {
    #expect(CommitMessage(source).text == text)
  }

  @Test(arguments: ["", " ", "\n\n", "\0"])
  func `an empty message has nothing`(text: String) throws {
    let message = CommitMessage(text)
    #expect(message.headerLine == "")
    #expect(message.body == nil)
    #expect(message.bodyLine == nil)
    #expect(message.footers == [])
    #expect(message.items == [])
    #expect(message.references == [])
    #expect(!message.isBreaking)
    #expect(message.hasBlankAfterHeader)
    #expect(message.lines == [])
    let error = try #require(throws: HeaderSyntaxError.self) { try message.header.get() }
    #expect(error.reason == .empty)
  }

  @Test func `the header line is kept as written`() {
    #expect(CommitMessage(" feat: x \nbody").headerLine == " feat: x ")
  }

  @Test func `the body keeps its indentation and loses blank lines around it`() {
    #expect(CommitMessage("fix: x\n\n\n    code\n\ntext \n\n\n").body == "    code\n\ntext ")
  }

  @Test func `nine dashes above the co-authors belong to neither body nor footers`() {
    let message = CommitMessage("fix: x (#1)\n\nbody\n\n---------\n\nCo-authored-by: A <a@b>\n")
    #expect(message.body == "body")
    #expect(message.footers.map(\.value) == ["A <a@b>"])
  }

  @Test func `lines leave out the ends`() {
    #expect(CommitMessage("a\n\nb\n").lines == ["a", "", "b"])
  }

  @Test func `messages are equal when their texts are`() {
    #expect(CommitMessage("feat: x\r\n") == CommitMessage("feat: x\n"))
    #expect(CommitMessage("feat: x") != CommitMessage("feat: y"))
  }
}
