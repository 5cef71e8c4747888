import CommitParser
import Testing

@testable import ChangelogCore

struct UnderstatedTitleTests {
  private let id = UnderstatedTitle.id

  @Test func `a breaking bullet below a header that is not is an error`() throws {
    let text = "feat(api): add v2 (#12)\n\n* feat(api): add v2\n\n* feat!: drop v1"
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "'feat!: drop v1' on line 5 is breaking, and the header is not; expected '!' before the colon"
      ])
    #expect(found.map(\.line) == [1])
    #expect(found.map(\.columns) == [1..<5])
    #expect(found.map(\.ceiling) == [.error])
    #expect(corrected(text, found).hasPrefix("feat(api)!: add v2 (#12)\n\n* feat(api): add v2"))
  }

  @Test func `a feature below a lesser header is a warning`() throws {
    let text = "chore: tidy up (#12)\n\n* fix: close the file\n* feat: add paging\n* feat: add search"
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "'feat: add paging' on line 4 makes a minor release, the header 'chore' makes none; expected a type of the same weight"
      ])
    #expect(found.map(\.ceiling) == [.warning])
    #expect(found.map(\.correction) == [nil])
    #expect(
      try findings(id, in: "fix: a (#1)\n\n* feat: b").map(\.sentence) == [
        "'feat: b' on line 3 makes a minor release, the header 'fix' a patch one; expected a type of the same weight"
      ])
  }

  @Test func `the policy says the severity of the graver case only`() throws {
    let rules = RuleCatalog.ids.filter { $0 != id }.map { ($0, PolicyNode("off")) }
    let policy = try PolicyNode([("rules", PolicyNode(rules))]).policy()
    func severities(_ text: String) -> [Severity] {
      policy.rules.diagnostics(of: Candidate(CommitMessage(text))).map(\.severity)
    }
    #expect(severities("fix: a (#1)\n\n* feat!: b") == [.error])
    #expect(severities("fix: a (#1)\n\n* feat: b") == [.warning])
  }

  @Test func `a footer that is part of a bullet counts as the bullet's`() throws {
    let text = "feat: a (#1)\n\n* feat: b\n\n  BREAKING CHANGE: c\n\n* fix: d"
    #expect(try findings(id, in: text).count == 1)
  }

  @Test(arguments: [
    "chore: a (#1)\n\n* fix: b", "feat!: a (#1)\n\n* feat!: b",
    "fix: a (#1)\n\nBREAKING CHANGE: x\n\n* feat!: b",
    "revert: a (#1)\n\n* feat: a", "Revert \"x\" (#1)\n\n* feat!: a",
    "chore: release 1.2.0 (#1)\n\n* feat: a",
    "chore(release): 2.0.0 (#1)\n\n* feat!: a", "other: a (#1)\n\n* feat!: b", "fix: a\n\n* feat!: b",
    "fix: a (#1)\n\n* feat: b\n\n* Revert \"feat: b\"", "feature: a (#1)\n\n* feat: b", "fix: a (#1)",
    "fix: a (#1)\n\n* fixup!: b", "fix: show `A` (#1)\n\n* feat: show a", "fix: a (#2)\n\n* feat: a (#1)",
  ])
  func `these are left alone`(text: String) throws {
    let types: Options = ["types": ["feat": ["aliases": ["feature"]]]]
    #expect(try Judged(UnderstatedTitle.self, text, [:], policy: types).sentences == [])
  }

  @Test func `least asks for more or less`() throws {
    #expect(try findings(id, ["least": "patch"], in: "chore: a (#1)\n\n* fix: b").count == 1)
    #expect(try findings(id, ["least": "major"], in: "fix: a (#1)\n\n* feat: b").isEmpty)
  }

  @Test func `commits that are not listed count too`() throws {
    let request = PullRequest("fix: close the file", commits: ["fix: close it", "feat!: drop v1", "wip"])
    for settings in [SquashSettings.titleOnly, .described] {
      let found = try predicted(id, request, settings)
      #expect(
        found.map(\.finding.sentence) == [
          "'feat!: drop v1' of commit 2 is breaking, and the header is not; expected '!' before the colon"
        ])
      #expect(found.map(\.place) == [.title])
    }
    #expect(
      try predicted(id, request).map(\.finding.sentence) == [
        "'feat!: drop v1' on line 5 is breaking, and the header is not; expected '!' before the colon"
      ])
  }

  @Test func `what breaking-lost reports of the same commit is not said twice`() throws {
    var request = PullRequest("feat: page", commits: ["feat!: page\n\nBREAKING CHANGE: lists end", "fix: x"])
    request.settings = .titleOnly
    let check = PullRequestCheck(of: request, on: .github, under: .default)
    #expect(check.result.verdicts[0].diagnostics.map(\.rule) == [BreakingLost.id])
  }

  @Test func `a commit that the branch takes back does not count`() throws {
    let request = PullRequest(
      "fix: a", commits: ["fix: a", "feat: b", "Revert \"feat: b\"\n\nThis reverts commit 1."])
    #expect(try predicted(id, request, .titleOnly).isEmpty)
    #expect(try predicted(id, request).isEmpty)
  }
}
