import Testing

@testable import ChangelogCore

struct NewContributorsTests {
  private func lines(
    _ authors: [String], parents: [[Int]]? = nil, tags: [(name: String, commit: Int)] = [], since: Int? = nil,
    logins: [Int: String] = [:]
  ) throws -> [String] {
    let commits = authors.enumerated().map { index, author in
      Commit(
        id: CommitID(high: 0, middle: 0, low: UInt32(index)), time: 0,
        author: Person(name: author, email: "\(author)@x"), message: "fix: x (#\(index))")
    }
    let history = History(
      commits: commits,
      graph: CommitGraph(parents: parents ?? authors.indices.map { $0 == 0 ? [] : [$0 - 1] }),
      head: authors.count - 1, tags: tags)
    var facts = ChangelogFacts()
    facts.findsNewContributors = true
    facts.logins = logins
    let model = ResolvedTimeline(
      ReleaseTimeline(of: history, under: HistoryPolicy(), since: since), under: .default, knowing: facts)
    return try model.slices(of: .everything).map(model.release).map { release in
      let people = (release.newContributors ?? []).map { new in
        new.contributor.name + (new.contributor.login.map { " = \($0)" } ?? "")
          + " #\(new.mark.pullRequest ?? -1)"
      }
      return "\(release.tag ?? "next"): " + people.joined(separator: ", ")
    }
  }

  @Test func `somebody is new in the release of their first commit`() throws {
    #expect(
      try lines(["Ada", "Bob", "Ada", "Cy", "Bob"], tags: [("v1.0.0", 1), ("v2.0.0", 3)])
        == ["next: ", "v2.0.0: Cy #3", "v1.0.0: Ada #0, Bob #1"])
  }

  @Test(arguments: [[1, 2], [2, 1]])
  func `an older commit that is merged later belongs to the later release`(merged: [Int]) throws {
    // 0 - 1 (v1.0.0) - 3, with 2 between 0 and 3
    let parents = [[], [0], [0], merged]
    #expect(
      try lines(["Ada", "Bob", "Bob", "Ada"], parents: parents, tags: [("v1.0.0", 1)])
        == ["next: ", "v1.0.0: Ada #0, Bob #1"])
    #expect(
      try lines(["Ada", "Ada", "Bob", "Ada"], parents: parents, tags: [("v1.0.0", 1)])
        == ["next: Bob #2", "v1.0.0: Ada #0"])
  }

  @Test func `who took part before the first release that counts is not new after it`() throws {
    #expect(
      try lines(["Ada", "Bob", "Ada", "Cy"], tags: [("v1.0.0", 1), ("v2.0.0", 3)], since: 1)
        == ["v2.0.0: Cy #3"])
  }

  @Test func `accounts that a forge tells are shown, and decide nothing`() throws {
    #expect(
      try lines(["Ada", "Bob"], tags: [("v1.0.0", 0)], logins: [0: "one", 1: "one"])
        == ["next: Bob = one #1", "v1.0.0: Ada = one #0"])
  }

  @Test func `nobody is looked for unasked`() throws {
    let model = ResolvedTimeline(SampleHistory.timeline(["fix: x"]), under: .default)
    let release = try #require(try model.slices(of: .everything).map(model.release).first)
    #expect(release.newContributors == nil)
    #expect(release.sections.first?.entries.first?.authors == [])
  }
}
