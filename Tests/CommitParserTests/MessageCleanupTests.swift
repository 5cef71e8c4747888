import CommitParser
import Testing

struct MessageCleanupTests {
  static let file =
    "\n\nfeat: x  \n\n\n\nbody\t\n# comment\n #5\n// other\n\n\n"
    + "# ------------------------ >8 ------------------------\ndiff\n"

  @Test(arguments: [
    (MessageCleanup.strip, "feat: x\n\nbody\n #5\n// other\n"),
    (.default, "feat: x\n\nbody\n #5\n// other\n"),
    (.whitespace, "feat: x\n\nbody\n# comment\n #5\n// other\n"),
    (.scissors, "feat: x\n\nbody\n# comment\n #5\n// other\n"),
    (.verbatim, file),
  ])
  func `each mode does what git does`(mode: MessageCleanup, expected: String) {
    #expect(mode.apply(to: Self.file, commentPrefix: "#") == expected)
  }

  @Test func `a comment's prefix may have several characters`() {
    #expect(MessageCleanup.strip.apply(to: "a\n// b\n/ c\n", commentPrefix: "//") == "a\n/ c\n")
    #expect(
      MessageCleanup.scissors.apply(
        to: "a\n// ------------------------ >8 ------------------------\nb", commentPrefix: "//") == "a\n")
  }

  @Test func `without a prefix nothing is a comment`() {
    #expect(MessageCleanup.strip.apply(to: "# a\n", commentPrefix: "") == "# a\n")
  }

  @Test(arguments: ["", "\n \n", "# a\n#\n"])
  func `nothing stays empty`(text: String) {
    #expect(MessageCleanup.strip.apply(to: text, commentPrefix: "#") == "")
  }

  @Test func `line ends become LF`() {
    #expect(MessageCleanup.whitespace.apply(to: "a\r\n\r\nb", commentPrefix: "#") == "a\n\nb\n")
  }

  @Test(arguments: [
    ("", "#"), ("feat: x\n", "#"), ("# head\n\ntext\n", ";"), ("#5 is done\n;\n\ntext", "@"),
    ("#x\n\n; Please enter the message\n;\n;\tmodified: a\n", ";"),
    ("#x\n% ------------------------ >8 ------------------------\ndiff\n+ a\n", "%"),
    ("#\n;\n@\n!\n$\n%\n^\n&\n|\n:\nx", "#"),
  ])
  func `the automatic comment character is recognised`(text: String, prefix: String) {
    #expect(MessageCleanup.automaticCommentPrefix(in: text) == prefix)
  }

  @Test(arguments: [
    (MessageCleanup.default, "x\n", true, MessageCleanup.strip), (.default, "x\n", false, .whitespace),
    (.default, "x\n# help\n#\n\n", false, .strip), (.default, "x\n#12\n", false, .whitespace),
    (.default, "x\n\n# heading\n", false, .whitespace), (.default, "#\ntext\n", false, .whitespace),
    (.default, "", false, .whitespace), (.verbatim, "# help\n", false, .verbatim),
    (.scissors, "x\n", true, .scissors),
  ])
  func `git's own choice goes by whether there was an editor`(
    mode: MessageCleanup, text: String, isEdited: Bool, expected: MessageCleanup
  ) {
    #expect(mode.settled(for: text, commentPrefix: "#", isEdited: isEdited) == expected)
  }

  @Test func `each line has its number in the file`() {
    let cleaned = MessageCleanup.strip.clean(Self.file, commentPrefix: "#")
    #expect(cleaned.lineNumbers == [3, 6, 7, 9, 10])
    #expect(MessageCleanup.verbatim.clean("\n \nx\ny", commentPrefix: "#").lineNumbers == [3, 4])
    #expect(MessageCleanup.verbatim.clean("x\r\n\r\ny\r", commentPrefix: "#").lineNumbers == [1, 2, 3])
    #expect(MessageCleanup.verbatim.clean("x\r\n\r", commentPrefix: "#").lineNumbers == [1])
  }

  @Test func `the names are those of the setting`() {
    #expect(
      MessageCleanup.allCases.map(\.rawValue) == ["strip", "whitespace", "verbatim", "scissors", "default"])
  }
}
