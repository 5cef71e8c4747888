import Testing

@testable import ChangelogCore

struct TagsOffBranchTests {
  private func facts(_ names: [String], on branch: String = "main") -> HealthFacts {
    var facts = HealthFacts.sample()
    facts.head = .branch(branch)
    facts.tags += names.map { HealthFacts.FoundTag($0, isReached: false) }
    return facts
  }

  @Test func `lower releases, prereleases and other tags may be anywhere`() {
    #expect(TagsOffBranch.said(of: facts(["v0.9.9", "v2.0.0-rc.1", "3.0.0", "nightly"])) == [])
  }

  @Test func `higher releases are named, the highest first`() {
    #expect(
      TagsOffBranch.said(of: facts(["v1.10.0", "v1.9.0", "v2.0.0-rc.1"])) == [
        "tags 'v1.10.0' and 'v1.9.0' are not on this branch, and higher than its last release, 'v1.0.0': next versions "
          + "do not count on from them -> merge the branch that has them, or release from there; if they are no releases, "
          + "delete them or narrow 'history.tags'"
      ])
    var none = facts(["v1.1.0"])
    none.parts[0].last = nil
    #expect(
      TagsOffBranch.findings(in: none).map(\.sentence) == [
        "tag 'v1.1.0' is not on this branch, which has no release: next versions do not count on from it"
      ])
  }

  @Test func `a branch that is behind is brought up first`() {
    var facts = facts(["v1.1.0"])
    facts.upstream = HealthFacts.Upstream(name: "origin/main", ahead: 0, behind: 1)
    #expect(TagsOffBranch.findings(in: facts).map(\.remedy) == [.command(["git", "pull", "--ff-only"])])
  }

  @Test func `a maintenance branch minds its own line`() {
    let facts = facts(["v1.0.1", "v1.1.0", "v2.0.0"], on: "1.0.x")
    #expect(TagsOffBranch.reasonToSkip(facts) == nil)
    #expect(
      TagsOffBranch.findings(in: facts).map(\.sentence) == [
        "tag 'v1.0.1' is not on this branch, and higher than its last release, 'v1.0.0': next versions do not count on from it"
      ])
  }

  @Test func `other branches are left alone`() {
    #expect(
      TagsOffBranch.reasonToSkip(facts([], on: "release/42"))
        == "branches such as 'release/42' are released side by side")
    #expect(TagsOffBranch.reasonToSkip(facts([], on: "topic")) == "'topic' is not a branch that is released")
    #expect(TagsOffBranch.reasonToSkip(facts([])) == nil)
    var old = facts(["v1.1.0"])
    old.head = .detached
    #expect(TagsOffBranch.reasonToSkip(old) == "HEAD is on no branch")
  }

  @Test func `a component has tags of its own`() throws {
    let policy = try tree([
      "components": [
        "front": ["paths": ["front/**"], "tags": "front-{version}"], "back": ["paths": ["back/**"]],
      ]
    ]).policy()
    var facts = HealthFacts.sample(policy)
    facts.parts[1].last = Unreleased.Last(tag: "front-1.0.0", version: SemanticVersion(1, 0, 0))
    facts.tags.append(HealthFacts.FoundTag("front-1.1.0", isReached: false))
    #expect(
      TagsOffBranch.findings(in: facts).map(\.sentence) == [
        "tag 'front-1.1.0' is not on this branch, and higher than its last release of component 'front', 'front-1.0.0': "
          + "next versions do not count on from it"
      ])
  }
}
