import Testing

@testable import ChangelogCore

struct LandingJudgeTests {
  private func landing(_ message: String, under policy: Policy = .default) -> AuditedLanding {
    var history = AuditedHistory()
    history.add("chore: begin")
    history.add(message)
    return history.landings(under: policy)[0]
  }

  @Test(
    arguments: [
      ("feat: add paging (#12)", []), ("add paging (#12)", [.unparsed]), ("add paging", [.unparsed]),
      ("infra: add paging (#12)", [.unknownType]), ("infra!: drop v1 (#12)", []),
      ("chore: tidy up (#12)\n\n* feat: add paging\n\n* fix: close the file", [.understated]),
      (
        "feat: drop v1 (#12)\n\n* feat: drop v1\n\nBREAKING CHANGE: use v2\n\n* docs: mention it",
        [.buriedBreaking]
      ),
      ("feat!: drop v1 (#12)\n\n* feat!: drop v1", []), ("1.2.0", []), ("Revert \"feat: x\"", []),
    ] as [(String, [LandingLoss])])
  func `what readers miss is told by the message`(_ message: String, _ losses: [LandingLoss]) {
    #expect(landing(message).losses == losses)
  }

  @Test func `a loss is one also where the policy has the rule off`() throws {
    let policy = try PolicyNode([("rules", PolicyNode([("understated-title", PolicyNode("off"))]))]).policy()
    let landing = landing(
      "chore: tidy up (#12)\n\n* feat: add paging\n\n* fix: close the file", under: policy)
    #expect(landing.losses == [.understated])
    #expect(landing.remarks == [])
  }

  @Test(arguments: [("title", [.understated]), ("items", []), ("both", [])] as [(String, [LandingLoss])])
  func `where the items of a body are listed, a title that says less loses nothing`(
    _ squash: String, _ losses: [LandingLoss]
  ) throws {
    let policy = try PolicyNode([("changelog", PolicyNode([("squash", PolicyNode(stringLiteral: squash))]))])
      .policy()
    let message = "chore: tidy up (#12)\n\n* feat: add paging\n\n* fix: close the file"
    #expect(landing(message, under: policy).losses == losses)
  }

  @Test func `remarks are those of the rules, and what is skipped has none`() {
    let refused = landing("add paging (#12)")
    #expect(refused.remarks.map(\.rule) == ["header-format"])
    #expect(!refused.isPassing && refused.isJudged)
    let skipped = landing("1.2.0")
    #expect(skipped.skipped == "a release, whose message is its version")
    #expect(skipped.isPassing && !skipped.isJudged)
  }

  @Test func `type and scope are those of the title, as the policy names them`() {
    let landing = landing("Merged PR 12: feature(api): add paging")
    #expect(landing.type == "feat")
    #expect(landing.scope == "api")
    #expect(self.landing("infra: x").type == "infra")
    #expect(self.landing("x").type == nil)
  }

  @Test func `what goes round the pull requests is refused where squash merges are required`() throws {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_000)
    history.add("fix: one (#1)")
    history.add("fix: two")
    history.add("Revert \"fix: one (#1)\"")
    history.add("Revert \"fix: two\" (#2)")
    history.add("1.0.0")
    history.merge(["fix: three"], into: 5, as: "Merge branch 'three'")
    let policy = try PolicyNode([("squash", PolicyNode([("require", PolicyNode("true"))]))]).policy()
    func errors(_ landings: [AuditedLanding]) -> [[String]] {
      landings.map { $0.remarks.filter { $0.severity == .error }.map(\.rule) }
    }
    #expect(
      errors(history.landings(under: policy)) == [
        ["merge-commit"], [], [], ["squash.require"], ["squash.require"], [], [],
      ])
    #expect(!history.landings().contains { !$0.isPassing })
    let since = HistoryPoint.Resolved.reached([true, true, true, false, false, false, true, true])
    #expect(
      errors(history.landings(under: policy, squashSince: since))
        == [[], [], [], ["squash.require"], [], [], []])
  }

  @Test func `a merge says whether its title would have made a line`() throws {
    var history = AuditedHistory()
    history.add("chore: begin")
    history.merge(["wip"], into: 0, as: "Merge pull request #1 from ada/a\n\nfeat: one")
    history.merge(["fix: two"], into: 2, as: "Merge branch 'two'")
    history.add("feat: three (#3)")
    #expect(history.landings().map(\.wouldMakeLine) == [nil, false, true, nil])
    let rule = PolicyNode([("when", PolicyNode([("type", "feat")])), ("hide", "true")])
    let policy = try PolicyNode([("changelog", PolicyNode([("rules", [rule])]))]).policy()
    #expect(history.landings(under: policy).map(\.wouldMakeLine) == [nil, false, false, nil])
  }
}
