import CommitParser
import Testing

@testable import ChangelogCore

struct BreakingProseTests {
  private let id = BreakingProse.id
  private let wish = "expected '!' before the colon of the header, or a footer 'BREAKING CHANGE: …'"

  @Test func `a heading with text below announces`() throws {
    let text = "feat: drop v1 (#12)\n\nIt is old.\n\n  ## Breaking changes\n\n- Use v2."
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "'## Breaking changes' announces a breaking change that nothing marks; \(wish)"
      ])
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.columns) == [3..<22])
    #expect(corrected(text, found).hasPrefix("feat!: drop v1 (#12)\n\nIt is old."))
  }

  @Test(arguments: [
    "## 💥 Breaking Changes\n\nx", "### BREAKING CHANGES\nx", "**Breaking changes**\n\n- x",
    "BREAKING CHANGES\n\n- x",
    "Breaking changes:\n\n- x", "**BREAKING CHANGE**: x", "**BREAKING CHANGE:** x", "* BREAKING CHANGE: x",
    "- **Breaking:** x", "⚠️ Breaking change: x", "- [x] Breaking change (fix or feature)",
    "* [X] 💥 Breaking change",
    "- [x] This is a breaking change", "This is a breaking change.",
    "This PR introduces a breaking change, sorry.",
    "Note: this is technically a breaking change for old clients.", "It's a\nbreaking change.",
    "This pull request contains breaking changes", "## Is this a breaking change?\n\nYes: x",
    "## Does this introduce a breaking change?\n\n- [x] Yes\n- [ ] No",
    "## Breaking changes\n\n```\nold()\n```",
    "## Breaking changes\n\n- [ ] Patch\n- [x] Major",
  ])
  func `these announce`(body: String) throws {
    #expect(try findings(id, in: "feat: a\n\n\(body)").count == 1)
  }

  @Test(arguments: [
    "## Breaking changes\n\nNone", "## Breaking changes\n\n- N/A",
    "## Breaking changes\n\nNo breaking changes.",
    "## Breaking changes\n\nThere are no breaking changes.", "## Breaking changes\n\n## Notes\n\nx",
    "## Breaking changes\n\n<!-- list them -->\n\n## Notes", "## Breaking changes\n\n_None_",
    "## Breaking changes",
    "## Breaking changes\n\n- [ ] Yes\n- [x] No", "**Breaking changes**: none",
    "- Breaking changes: no, only new ones",
    "- [ ] Breaking change", "- [x] New feature", "- [x] No breaking changes",
    "This is not a breaking change",
    "This isn't a breaking change.", "If this is a breaking change, say so.", "Is this a breaking change?",
    "This is a potentially breaking change", "This is breaking the build",
    "## Is this a breaking change?\n\nNo.",
    "## Does this introduce a breaking change?\n\n- [ ] Yes\n- [x] No", "```\n## Breaking changes\n\nx\n```",
    "> **Breaking changes**: x", "Breaking changes concern others alone.",
    "- Add an entry to breaking-changes.md",
    "* fix broken link in breaking-changes.md", "`## Breaking changes`",
    "## Breaking changes document\n\nMoved.",
    "## Breaking changes\n\n---------\n\nCo-authored-by: A <a@example.org>",
    "This adds the option as a breaking change",
    "BREAKING CHANGE: x", "",
  ])
  func `these do not`(body: String) throws {
    #expect(try findings(id, in: "feat: a\n\n\(body)").isEmpty)
  }

  @Test func `what is marked may be described`() throws {
    #expect(try findings(id, in: "feat!: a\n\n## Breaking changes\n\nx").isEmpty)
    #expect(try findings(id, in: "feat: a\n\n## Breaking changes\n\nx\n\nBREAKING CHANGE: x").isEmpty)
  }

  @Test func `other rules come first`() throws {
    let policy = try tree([:]).policy()
    let found = policy.rules.diagnostics(of: Candidate(CommitMessage("feat: a\n\nBreaking changes: x")))
    #expect(found.map(\.rule) == ["breaking-lowercase"])
  }

  @Test func `a description that does not land is read`() throws {
    let request = PullRequest(
      "feat: drop v1", description: "It is old.\n\n- [x] Breaking change", commits: ["wip", "x"])
    let found = try predicted(id, request)
    #expect(
      found.map(\.finding.sentence) == [
        "'- [x] Breaking change' in line 3 of the description announces a breaking change that nothing marks; \(wish)"
      ])
    #expect(found.map(\.place) == [.title])
    #expect(try predicted(id, request, .described).map(\.place) == [.description(line: 3)])
  }
}
