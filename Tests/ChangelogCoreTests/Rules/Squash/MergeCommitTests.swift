import CommitParser
import Testing

@testable import ChangelogCore

@Suite struct MergeCommitTests {
  private func verdict(
    _ text: String, _ rule: PolicyNode? = nil, require: PolicyNode = "true", parents: Int? = nil
  ) throws -> Verdict {
    let squash = ("squash", tree(["require": require]))
    let policy = try PolicyNode(
      rule.map { [squash, ("rules", PolicyNode([(MergeCommit.id, $0)]))] } ?? [squash]
    ).policy()
    return Linter(policy).verdict(on: Candidate(.init(text), parentCount: parents), from: .standardInput)
  }

  @Test(arguments: [
    "Merge pull request #12 from ada/paging\n\nfeat: x", "Merge branch 'paging'",
    "Merge branch 'paging' into main",
    "Merge branch 'a' into 'master'\n\nfeat: x\n\nSee merge request g/p!12", "feat: all of it",
    "Merge pull request 'feat: x' (#12) from a into main", "Merge remote-tracking branch 'origin/main'",
  ])
  func `a merge on the branch is an error`(text: String) throws {
    let found = try verdict(text, parents: 2)
    #expect(found.diagnostics.map(\.rule) == ["merge-commit"])
    #expect(found.diagnostics.map(\.severity) == [.error])
    #expect(
      found.diagnostics.map(\.finding.sentence) == [
        "commit with 2 parents is a merge; expected the pull request to be squashed into one commit"
      ])
    #expect(found.skipped == nil)
  }

  @Test(arguments: [
    "Merge branch 'main' into paging", "Merge remote-tracking branch 'origin/main' into a/b",
    "Merge branch 'a' into 'develop'\n\nfeat: x\n\nSee merge request g/p!12", "Merge 'a' into ''",
  ])
  func `one into another branch is skipped`(text: String) throws {
    let found = try verdict(text, parents: 2)
    #expect(found.diagnostics == [])
    #expect(found.skipped == "a merge, whose message git or the forge wrote")
  }

  @Test func `the branches may be named`() throws {
    let rule: PolicyNode = ["branches": ["develop", "release/*"]]
    #expect(try verdict("Merge branch 'a' into develop", rule, parents: 2).diagnostics.count == 1)
    #expect(try verdict("Merge branch 'a' into release/1", rule, parents: 2).diagnostics.count == 1)
    #expect(try verdict("Merge branch 'a' into main", rule, parents: 2).diagnostics.isEmpty)
  }

  @Test func `where the parents are not known, the header tells`() throws {
    #expect(
      try verdict("Merge branch 'paging'").diagnostics.map(\.finding.sentence) == [
        "commit is a merge; expected the pull request to be squashed into one commit"
      ])
    #expect(try verdict("fix: merge the lists").diagnostics == [])
  }

  @Test func `where merges are welcome nothing is reported`() throws {
    #expect(try verdict("Merge branch 'paging'", require: "false", parents: 2).diagnostics == [])
  }
}
