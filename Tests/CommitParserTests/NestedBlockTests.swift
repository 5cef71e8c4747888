import Testing

@testable import CommitParser

struct NestedBlockTests {
  @Test func `a nested message is an item with all of its lines`() {
    let message = CommitMessage(
      """
      feat: add x (#12)

      * fix: close it

      BEGIN_NESTED_COMMIT
      feat(api)!: page the list

      Some text.

      BREAKING CHANGE: ask for each page
      END_NESTED_COMMIT
      """)
    #expect(message.items.map(\.message.headerLine) == ["fix: close it", "feat(api)!: page the list"])
    #expect(message.items.map(\.line) == [3, 6])
    #expect(message.items[1].body == "Some text.")
    #expect(message.items[1].message.breakingDescriptions == ["ask for each page"])
  }

  @Test func `a block that is never closed is none`() {
    let message = CommitMessage("feat: x\n\nBEGIN_NESTED_COMMIT\nfix: y\nBEGIN_COMMIT_OVERRIDE\nfix: z")
    #expect(message.items == [])
    #expect(message.replacements == nil)
  }

  @Test func `messages to be read in place of the whole one stand one below the other`() {
    let text = """
      chore: x (#12)

      BEGIN_COMMIT_OVERRIDE
      feat: add y

      Some text.

      fix(z): mend z
      BREAKING CHANGE: no more w
      END_COMMIT_OVERRIDE
      """
    #expect(
      CommitMessage(text).replacements == [
        "feat: add y\n\nSome text.", "fix(z): mend z\nBREAKING CHANGE: no more w",
      ])
    #expect(CommitMessage.marks(in: text).contains(.override))
    #expect(CommitMessage("feat: x").replacements == nil)
  }

  @Test func `text without a header makes one message`() {
    #expect(CommitMessage.messages(in: "\n\n  words\nmore words\n") == ["words\nmore words"])
    #expect(CommitMessage.messages(in: "") == [])
  }
}
