import Testing

@testable import ChangelogCore

struct RepositoryFormatTests {
  @Test func `trees may be left out where nobody looks at them`() throws {
    var facts = HealthFacts.sample()
    facts.partialClone = ("origin", "tree:0")
    #expect(RepositoryFormat.said(of: facts) == [])
    facts.policy = try tree(["components": ["front": ["paths": ["front/**"], "tags": "front-{version}"]]])
      .policy()
    #expect(
      RepositoryFormat.said(of: facts) == [
        "the clone leaves out trees ('tree:0'), by which the policy tells what a commit touches -> "
          + #"["git", "config", "remote.origin.partialCloneFilter", "blob:none"] && ["git", "fetch", "--refetch", "origin"]"#
      ])
    facts.partialClone = ("origin", "combine:blob:none+tree:2")
    #expect(RepositoryFormat.findings(in: facts).count == 1)
    facts.partialClone = ("origin", "blob:none")
    #expect(RepositoryFormat.said(of: facts) == [])
  }
}
