import Testing

@testable import ChangelogCore

struct TagNamesTests {
  private func said(_ names: [String], isReached: Bool = true, _ policy: Policy = .default) -> [String] {
    var facts = HealthFacts.sample(policy)
    facts.tags += names.map { HealthFacts.FoundTag($0, isReached: isReached) }
    return TagNames.said(of: facts)
  }

  @Test func `tags that only look like releases are named, with the line that takes them`() {
    #expect(
      said(["1.1.0", "release-1.2.0"]) == [
        "tags '1.1.0' and 'release-1.2.0' look like releases, but 'history.tags' does not take them for some -> "
          + "set 'history.tags: ['v{version}', '{version}', 'release-{version}']' in the policy, or delete them"
      ])
    #expect(
      said(["V1.1.0"]) == [
        "tag 'V1.1.0' looks like a release, but 'history.tags' does not take it for one -> "
          + "set 'history.tags: ['v{version}', 'V{version}']' in the policy, or delete it"
      ])
  }

  @Test func `what loses nothing is left alone`() throws {
    #expect(said(["1.0.0"]) == [])
    #expect(said(["1.1.0-rc.1"]) == [])
    #expect(said(["client-1.1.0"]) == [])
    #expect(said(["1.1.0"], isReached: false) == [])
    let policy = try tree(["components": ["all": ["paths": ["**"], "tags": "release-{version}"]]]).policy()
    #expect(said(["release-1.1.0"], policy) == [])
  }

  @Test func `prereleases count where they are releases`() throws {
    let policy = try tree(["history": ["prereleases": "separate"]]).policy()
    #expect(said(["1.1.0-rc.1"], policy).count == 1)
  }
}
