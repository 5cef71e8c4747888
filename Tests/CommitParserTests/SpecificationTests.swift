import CommitParser
import Testing

/// Conventional Commits 1.0.0, clause by clause.
struct SpecificationTests {
  @Test func `clause 1: type, optional scope, optional mark, colon and blank come first`() throws {
    let header = try CommitMessage("feat(api)!: add paging").header.get()
    #expect(header.type == "feat")
    #expect(header.scope == "api")
    #expect(header.hasBreakingMark)
    #expect(header.spacing == " ")
    #expect(header.subject == "add paging")
  }

  @Test(arguments: ["feat", "fix"])
  func `clauses 2 and 3: feat and fix are types`(type: String) throws {
    #expect(try CommitMessage("\(type): x").header.get().type == type)
  }

  @Test func `clause 4: a scope is a noun in parentheses`() throws {
    #expect(try CommitMessage("fix(parser): x").header.get().scope == "parser")
    #expect(try CommitMessage("fix: x").header.get().scope == nil)
  }

  @Test func `clause 5: the description follows the colon at once`() throws {
    let text = "fix: array parsing issue when multiple spaces were contained in string"
    #expect(
      try CommitMessage(text).header.get().subject
        == "array parsing issue when multiple spaces were contained in string")
    #expect(throws: HeaderSyntaxError.self) { try CommitMessage("fix: ").header.get() }
  }

  @Test func `clause 6: the body begins one blank line after the description`() {
    let message = CommitMessage("fix: x\n\nbody")
    #expect(message.body == "body")
    #expect(message.bodyLine == 3)
    #expect(message.hasBlankAfterHeader)
    #expect(!CommitMessage("fix: x\nbody").hasBlankAfterHeader)
  }

  @Test func `clause 7: the body is free-form and may have paragraphs`() {
    #expect(CommitMessage("fix: x\n\none\ntwo\n\nthree\n").body == "one\ntwo\n\nthree")
  }

  @Test func `clause 8: footers follow one blank line after the body, separated by colon or number sign`() {
    let message = CommitMessage("fix: x\n\nbody\n\nReviewed-by: Z\nRefs #133")
    #expect(message.body == "body")
    #expect(message.footers.map(\.token) == ["Reviewed-by", "Refs"])
    #expect(message.footers.map(\.separator) == [.colon, .hash])
    #expect(message.footers.map(\.value) == ["Z", "133"])
    #expect(message.footers.map(\.line) == [5, 6])
  }

  @Test func `clause 9: a token has hyphens for blanks, except BREAKING CHANGE`() {
    #expect(CommitMessage("fix: x\n\nAcked-by: Z").footers.map(\.token) == ["Acked-by"])
    #expect(CommitMessage("fix: x\n\nAcked by: Z").footers == [])
    #expect(CommitMessage("fix: x\n\nBREAKING CHANGE: y").footers.map(\.token) == ["BREAKING CHANGE"])
  }

  @Test func `clause 10: a value may have blanks and newlines and ends at the next token`() {
    let message = CommitMessage("fix: x\n\nNote: one two\nthree\n  four\nRefs: #1")
    #expect(message.footers.map(\.value) == ["one two\nthree\n  four", "#1"])
    let breaking = CommitMessage("fix: x\n\nBREAKING CHANGE: one\n\ntwo\n\nRefs: #1")
    #expect(breaking.footers.map(\.value) == ["one\n\ntwo", "#1"])
  }

  @Test func `clause 11: a breaking change shows in the header or in a footer`() {
    #expect(CommitMessage("fix!: x").isBreaking)
    #expect(CommitMessage("fix: x\n\nBREAKING CHANGE: y").isBreaking)
    #expect(!CommitMessage("fix: x").isBreaking)
  }

  @Test func `clause 12: a breaking footer is upper case, colon, blank and description`() {
    let message = CommitMessage("fix: x\n\nBREAKING CHANGE: environment variables come first")
    #expect(message.breakingDescriptions == ["environment variables come first"])
    #expect(!CommitMessage("fix: x\n\nBREAKING CHANGE environment").isBreaking)
    #expect(!CommitMessage("fix: x\n\nBREAKING CHANGE:environment").isBreaking)
  }

  @Test func `clause 13: with a mark the footer may be left out and the subject says what breaks`() {
    #expect(CommitMessage("fix!: drop x (#12)").breakingDescriptions == ["drop x"])
    #expect(CommitMessage("fix!: drop x\n\nBREAKING CHANGE: y").breakingDescriptions == ["y"])
  }

  @Test func `clause 14: other types are allowed`() throws {
    #expect(try CommitMessage("docs: update ref docs.").header.get().type == "docs")
  }

  @Test func `clause 15: only BREAKING CHANGE depends on case`() throws {
    #expect(try CommitMessage("FEAT: x").header.get().type == "FEAT")
    #expect(!CommitMessage("fix: x\n\nbreaking change: y").isBreaking)
    #expect(!CommitMessage("fix: x\n\nBreaking-Change: y").isBreaking)
  }

  @Test func `clause 16: BREAKING-CHANGE is the same as BREAKING CHANGE`() {
    #expect(CommitMessage("fix: x\n\nBREAKING-CHANGE: y").breakingDescriptions == ["y"])
  }
}
