import Testing

@testable import ChangelogCore

struct DependencyUpdateTests {
  @Test(
    arguments: [
      ("bump lodash from 1.1 to 1.2", "update lodash", "1.1", "1.2"),
      ("Bump lodash from 1.1 to 1.2 in /docs", "update lodash in /docs", "1.1", "1.2"),
      ("update dependency svelte to v4", "update dependency svelte", nil, "v4"),
      ("upgrade node to 20", "update node", nil, "20"),
      ("update vitest monorepo to ^1.2.3", "update vitest monorepo", nil, "^1.2.3"),
      ("update all non-major dependencies", "update all non-major dependencies", nil, nil),
      ("bump the npm group with 3 updates", "update the npm group", nil, nil),
      ("bump the npm group across 2 directories with 1 update", "update the npm group", nil, nil),
      ("update actions/checkout digest to 7f3c2ab", "update actions/checkout digest", nil, "7f3c2ab"),
    ] as [(String, String, Substring?, Substring?)])
  func `an update is told by what it updates`(
    _ subject: String, _ key: String, _ from: Substring?, _ to: Substring?
  ) throws {
    let update = try #require(DependencyUpdate(subject))
    #expect(update.key == key)
    #expect(update.from == from)
    #expect(update.to == to)
  }

  @Test(arguments: ["update the page", "close the file", "bump", "update lodash", "switch from 1 to 2", ""])
  func `other subjects are none`(_ subject: String) { #expect(DependencyUpdate(subject) == nil) }

  @Test func `several updates say where they began`() throws {
    let first = try #require(DependencyUpdate("bump x from 1.1 to 1.2"))
    let last = try #require(DependencyUpdate("bump x from 1.2 to 1.3 in /a"))
    #expect(last.subject(since: first) == "bump x from 1.1 to 1.3 in /a")
    let group = try #require(DependencyUpdate("bump the npm group with 3 updates"))
    #expect(group.subject(since: group) == "bump the npm group")
    let plain = try #require(DependencyUpdate("update x to v2"))
    #expect(plain.subject(since: plain) == "update x to v2")
  }
}
