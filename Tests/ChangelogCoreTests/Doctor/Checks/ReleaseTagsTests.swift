import Testing

@testable import ChangelogCore

struct ReleaseTagsTests {
  @Test func `the newest commit that released something has its tag`() {
    var facts = HealthFacts.sample()
    facts.parts[0].unreleased = [
      commit(1, "chore(release): 1.1.0"), commit(2, "feat: a"),
      commit(3, "chore(release): 1.2.0 (#4)\n\nBody"),
      commit(4, "chore(release): 0.9.0"), commit(5, "chore(release): soon"),
    ]
    #expect(
      ReleaseTags.said(of: facts) == [
        "commit 0000000 released 1.2.0, but there is no tag 'v1.2.0' -> "
          + #"["changelogctl", "release", "--tag-merged"]"#
      ])
    facts.tags.append(HealthFacts.FoundTag("v1.2.0", isReached: false))
    #expect(
      ReleaseTags.findings(in: facts).map(\.sentence) == [
        "commit 0000000 released 1.1.0, but there is no tag 'v1.1.0'"
      ])
    facts.tags.append(HealthFacts.FoundTag("v1.1.0", isReached: false))
    #expect(ReleaseTags.said(of: facts) == [])
  }

  @Test func `a component is named`() throws {
    let policy = try tree(["components": ["front": ["paths": ["front/**"], "tags": "front-{version}"]]])
      .policy()
    var facts = HealthFacts.sample(policy)
    for place in facts.parts.indices {
      facts.parts[place].unreleased = [commit(1, "chore(release): front 2.0.0")]
    }
    #expect(
      ReleaseTags.said(of: facts) == [
        "commit 0000000 released 2.0.0 of component 'front', but there is no tag 'front-2.0.0' -> "
          + #"["changelogctl", "release", "--tag-merged", "--component", "front"]"#
      ])
  }
}
