import CommitParser
import Testing

@testable import ChangelogCore

struct MessageFileWrittenTests {
  private static let scissors = "# ------------------------ >8 ------------------------\n"

  @Test(arguments: [
    (MessageCleanup.strip, "#", "feat: x\n# help\n\ntext  \n"),
    (.default, "#", "feat: x\n# help\n\ntext  \n"),
    (.whitespace, "", "feat: x\n\ntext  \n"), (.scissors, "#", "feat: x\n\ntext  \n"),
    (.verbatim, "#", "feat: x\n\ntext  \n"), (.strip, ";", "feat: x\n; help\n\ntext  \n"),
    (.strip, "#", "feat: x\n\ntext  \n\(scissors)diff\n"),
    (.whitespace, "#", "feat: x\n\ntext  \n\(scissors)diff\n"),
  ])
  func `what git wrote is left out, and nothing else`(cleanup: MessageCleanup, prefix: String, text: String) {
    let file = MessageFile(Array(text.utf8), cleanup: cleanup, commentPrefix: prefix)
    #expect(String(decoding: file.written(), as: UTF8.self) == "feat: x\n\ntext  \n")
    #expect(!file.looksCommented())
  }

  @Test(arguments: [
    (MessageCleanup.whitespace, "#", "feat: x\n\n# 1\n", true), (.scissors, "#", "feat: x\n\n# 1\n", true),
    (.verbatim, "", "feat: x\n\n# 1\n", true), (.strip, "#", "feat: x\n\n# 1\n", false),
    (.whitespace, ";", "feat: x\n\n# 1\n", false),
  ])
  func `a line that an editor's clean-up would drop is known`(
    cleanup: MessageCleanup, prefix: String, text: String, isIt: Bool
  ) {
    #expect(MessageFile(Array(text.utf8), cleanup: cleanup, commentPrefix: prefix).looksCommented() == isIt)
  }

  @Test func `an option of git's says more than its settings`() {
    let file = MessageFile(Array("feat: x\n\n# 1\n".utf8), cleanup: .default, commentPrefix: "#")
    #expect(String(decoding: file.written(), as: UTF8.self) == "feat: x\n\n")
    #expect(String(decoding: file.written(under: .scissors), as: UTF8.self) == "feat: x\n\n# 1\n")
    #expect(!file.looksCommented())
    #expect(file.looksCommented(under: .scissors))
  }
}
