import Testing

@testable import ChangelogCore

struct BreakingQuotedTests {
  private let id = BreakingQuoted.id

  @Test func `fenced code is read by others`() throws {
    let found = try findings(id, in: "docs: explain\n\n```text\n  BREAKING-CHANGE: x\n```")
    #expect(
      found.map(\.sentence) == [
        "'BREAKING-CHANGE' begins a line, where other release tools read a breaking change; "
          + "expected it within a line, or in backticks"
      ])
    #expect(found.map(\.line) == [4])
    #expect(found.map(\.columns) == [3..<18])
    #expect(found.map(\.correction) == [nil])
  }

  @Test func `prose is wrapped elsewhere`() throws {
    let text = "docs: explain\n\nHow to tell of a\nbreaking change in a footer."
    let found = try findings(id, in: text)
    #expect(found.map(\.line) == [4])
    #expect(corrected(text, found) == "docs: explain\n\nHow to tell of a breaking change in a footer.")
    #expect(try findings(id, in: corrected(text, found)).isEmpty)
  }

  @Test(arguments: ["    BREAKING CHANGE: x", "<!--\nBREAKING CHANGE: x\n-->", "Breaking change in the API"])
  func `these begin a line`(body: String) throws {
    #expect(try findings(id, in: "docs: a\n\n\(body)").count == 1)
  }

  @Test(arguments: [
    "docs: a\n\n`BREAKING CHANGE: x`", "docs: a\n\n> BREAKING CHANGE: x", "docs: a\n\nA BREAKING CHANGE: x",
    "docs: a\n\nBreaking changes in the API", "docs!: a\n\n    BREAKING CHANGE: x",
    "docs: a\n\n\"BREAKING CHANGE: x\"", "docs: a\n\n```\nBREAKING CHANGE: x\n```\n\nBREAKING CHANGE: y",
    "docs: a",
    "feat: a\n\n* feat: b\n\n  BREAKING CHANGE: c",
  ])
  func `these are left alone`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }
}
