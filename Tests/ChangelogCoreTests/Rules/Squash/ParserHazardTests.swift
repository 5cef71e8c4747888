import Testing

@testable import ChangelogCore

struct ParserHazardTests {
  private let id = ParserHazard.id

  @Test func `a second parenthesis is shown`() throws {
    let text = "fix: print\n\nIt calls\nprint(max(a, b)) twice."
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "'print(max(' begins a line that release-please cannot parse, so that it drops the commit; "
          + "expected the line to begin with a blank or another word"
      ])
    #expect(found.map(\.line) == [4])
    #expect(found.map(\.columns) == [1..<11])
    #expect(corrected(text, found) == "fix: print\n\nIt calls\n print(max(a, b)) twice.")
    #expect(try findings(id, in: corrected(text, found)).isEmpty)
  }

  @Test(arguments: [
    "print(", "print(a,", "`print(a(b))`", "[text](a(b))", "```\nprint(a(b))\n```", "é(a(b))",
  ])
  func `these are hazards`(body: String) throws {
    #expect(try findings(id, in: "fix: a\n\n\(body)").count == 1)
  }

  @Test(arguments: [
    "fix: a\n\nprint(a)", "fix: a\n\n- print(a(b))", "fix: a\n\n> print(a(b))", "fix: a\n\n print(a(b))",
    "fix: a\n\nprint: a(b(c))", "fix: a\n\n(a (b))", "fix: a\n\nprint (a(b))", "fix: a\n\nprint!(a(b))",
    "fix: a\n\nprint()", "Fix print\n\nprint(a(b))", "fix: print(a(b))",
  ])
  func `these are safe`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }
}
