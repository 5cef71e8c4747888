import Testing

@testable import ChangelogCore

struct LandedMessageTests {
  @Test func `a line belongs to what was added first, the forge's own words aside`() {
    var message = LandedMessage("Merged: ")
    message.append("feat: a", from: .title)
    message.append(" (#1)")
    message.append("\n")
    message.append("x\ny\n") { .description(line: $0 + 1) }
    message.append("z", from: .commit(0, line: 1))
    #expect(message.text == "Merged: feat: a (#1)\nx\ny\nz")
    #expect(message.sources == [.title, .description(line: 1), .description(line: 2), .commit(0, line: 1)])
    #expect(message.source(ofLine: 4) == .commit(0, line: 1))
    #expect(message.source(ofLine: 5) == nil)
    #expect(message.source(ofLine: 0) == nil)
  }

  @Test(arguments: [("", ""), ("\n \n", ""), ("a \n\n", "a"), ("a\n b\r\n\r\n", "a\n b")])
  func `white space at the end can be dropped`(text: String, trimmed: String) {
    var message = LandedMessage(text)
    message.trimEnd()
    #expect(message.text == trimmed)
    #expect(message.sources.count == (trimmed.isEmpty ? 0 : trimmed.split(separator: "\n").count))
  }

  @Test(arguments: [("", ""), ("\n\na \n\n\n b\t\nc\n\n", "a\n\n b\nc"), (" \n", "")])
  func `git's cleanup`(text: String, clean: String) {
    #expect(LandedMessage(text).cleanedUp.text == clean)
  }

  @Test(arguments: [(3, "aé"), (2, "a..."), (1, "a..."), (0, "...")])
  func `a text is cut between characters`(size: Int, text: String) {
    #expect(LandedMessage("aé").cut(at: size).text == text)
  }

  @Test(arguments: ["\r\n", "\r\r\n", "a\r\n\r\r\nb", "\u{301}\n\u{301}", "\0", "\u{2028}\n\u{85}"])
  func `odd line ends never lose a line's source`(text: String) {
    for name in ForgeName.allCases {
      for body in SquashSettings.Body.allCases {
        let request = PullRequest.paging(
          text, description: text, [BranchCommit(text), BranchCommit("a" + text)])
        let settings = SquashSettings(
          title: .pullRequest, body: body, template: body == .template ? text : nil)
        for outcome in ForgeCatalog.forge(named: name)?.prediction(for: request, under: settings).outcomes
          ?? []
        {
          let lines = outcome.message.text.utf8.split(separator: 10, omittingEmptySubsequences: false).count
          #expect(outcome.message.text.isEmpty || outcome.message.sources.count == lines)
        }
      }
    }
  }
}
