import CommitParser
import Testing

/// Long and odd texts: each parse is linear and ends with the right answer.
struct HostileTextTests {
  @Test func `a megabyte of bullets`() {
    let message = CommitMessage("feat: x\n\n" + String(repeating: "* fix: a\n", count: 100_000))
    #expect(message.items.count == 100_000)
    #expect(message.items.last?.line == 100_002)
  }

  @Test func `a megabyte of parentheses`() throws {
    let error = try #require(throws: HeaderSyntaxError.self) {
      try Header("feat" + String(repeating: "(", count: 1_000_000))
    }
    #expect(error.reason == .parenthesisInScope)
    #expect(error.column == 6)
    let message = CommitMessage("feat: x\n\n" + String(repeating: "(", count: 1_000_000))
    #expect(message.body?.utf8.count == 1_000_000)
    #expect(message.references == [])
  }

  @Test func `a hundred thousand footers`() {
    let message = CommitMessage("feat: x\n\n" + String(repeating: "Refs: #1\n", count: 100_000))
    #expect(message.footers.count == 100_000)
    #expect(message.footers.filter(\.isVisibleToGit).count == 100_000)
    #expect(message.references.count == 100_000)
  }

  @Test func `half-written breaking footers without end`() {
    let message = CommitMessage("feat: x\n\n" + String(repeating: "BREAKING CHANGE:\n\n", count: 50_000))
    #expect(message.footers == [])
    #expect(!message.isBreaking)
  }

  @Test(arguments: ["```a\n", "~~~\u{301}\n", "<!-- a\n", "` ", "'\" ", "#", "a/", "* ", "- * ", "\t", "\r"])
  func `openings that are never closed`(piece: String) {
    let message = CommitMessage("feat: x\n\n" + String(repeating: piece, count: 100_000))
    #expect(message.footers == [])
    #expect(message.items == [])
    #expect(message.references == [])
  }

  @Test func `every short text of odd pieces parses`() {
    let pieces = [
      "feat", "(", ")", "!", ":", " ", "\n", "BREAKING CHANGE", "#1", "* ", "```", "\u{301}", "\u{0}", "：",
      "👩‍👩‍👧",
    ]
    for one in pieces {
      for two in pieces {
        for three in pieces {
          let message = CommitMessage("a: b\n" + one + two + three)
          #expect(message.headerLine == "a: b")
          let alone = CommitMessage(one + two + three)
          if let header = try? alone.header.get() { #expect(!header.type.isEmpty && !header.subject.isEmpty) }
          #expect(alone.items.count + alone.references.count < 4)
        }
      }
    }
  }
}
