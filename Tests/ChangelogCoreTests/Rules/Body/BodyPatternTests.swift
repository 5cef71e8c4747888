import ChangelogCore
import Testing

struct BodyPatternTests {
  @Test(arguments: ["fix: x\n\nbody\nJira: A-1", "fix: x\nJira: A-1\nmore", "fix: x\n\nbody\n\nJira: A-1\n"])
  func `a line that matches passes, in body and footers`(text: String) throws {
    #expect(try findings("body-pattern", ["pattern": "^Jira: [A-Z]-[0-9]$"], in: text) == [])
  }

  @Test(arguments: ["fix: x", "Jira: A-1", "fix: x\n\nsee Jira: A-1", ""])
  func `a message where nothing matches is reported`(text: String) throws {
    #expect(
      try findings("body-pattern", ["pattern": "^Jira: "], in: text)
        == [Finding("no text below the header matches '^Jira: ', as the policy asks")])
  }

  @Test func `when never the line that matches is reported`() throws {
    #expect(
      try findings("body-pattern", ["pattern": "JIRA", "when": "never"], in: "fix: x\n\na\nsee JIRA\n")
        == [Finding(line: 4, "text below the header matches 'JIRA', which the policy forbids")])
    #expect(try findings("body-pattern", ["pattern": "JIRA", "when": "never"], in: "JIRA: x\n\na") == [])
  }
}
