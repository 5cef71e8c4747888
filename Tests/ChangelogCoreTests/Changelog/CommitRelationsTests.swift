import Testing

@testable import ChangelogCore

struct CommitRelationsTests {
  /// A fix on a branch, released there as 1.0.1, and another one on the main line, into which the branch was merged.
  private func timeline(
    titles: [String] = ["fix: stop leaking files", "fix: close the file"],
    authors: [String] = ["Ada", "Ada"],
    authorTimes: [Int64] = [0, 7, 7, 9], under policy: HistoryPolicy = HistoryPolicy()
  ) -> ReleaseTimeline {
    let messages = ["feat: first"] + titles + ["Merge branch 'hotfix'"]
    let names = ["Ada"] + authors + ["Ada"]
    let commits = messages.indices.map { index in
      Commit(
        id: CommitID(high: 0, middle: 0, low: UInt32(index)), time: Int64(index),
        author: Person(name: names[index], email: "\(names[index])@example.org"), message: messages[index])
    }
    let history = History(
      commits: commits, graph: CommitGraph(parents: [[], [0], [0], [2, 1]]), head: 3,
      tags: [("v1.0.0", 0), ("v1.0.1", 1)], authorTimes: authorTimes)
    return ReleaseTimeline(of: history, under: policy)
  }

  private func suspects(_ timeline: ReleaseTimeline, under policy: Policy = .default) -> [UInt32] {
    CommitRelations(of: timeline, under: policy, knowing: ChangelogFacts()).suspects.map(\.low)
  }

  @Test func `a pick under another title is suspected by its author and the author's time`() {
    #expect(suspects(timeline()) == [1, 2])
  }

  @Test(arguments: [[0, 7, 8, 9], [1, 0, 0, 2], []] as [[Int64]])
  func `commits of other times, or of none, are not suspected`(_ authorTimes: [Int64]) {
    #expect(suspects(timeline(authorTimes: authorTimes)) == [])
  }

  @Test func `commits of other authors, without a header or not listed are not suspected`() {
    #expect(suspects(timeline(authors: ["Ada", "Bob"])) == [])
    #expect(suspects(timeline(titles: ["fix: stop leaking files", "Close the file"])) == [])
    #expect(suspects(timeline(titles: ["chore: stop leaking files", "fix: close the file"])) == [])
  }

  @Test func `what is known to be the same by its title is not suspected`() {
    let titles = ["fix: close the file (#12)", "fix: close the file (#13) (#12)"]
    #expect(suspects(timeline(titles: titles)) == [])
  }

  @Test func `a policy that lists backports as they are suspects nothing`() throws {
    var policy = Policy.default
    policy.history = HistoryPolicy(backports: .list)
    #expect(suspects(timeline(under: policy.history), under: policy) == [])
  }

  @Test(arguments: [
    (["a", "a"], ["1.0.1"], []), (["a", "b"], [], []), (["a"], [], [1, 2]), ([], [], [1, 2]),
  ])
  func `patches tell whether they are the same`(
    _ patches: [String], _ versions: [String], _ left: [UInt32]
  ) throws {
    var facts = ChangelogFacts()
    for (index, patch) in patches.enumerated() {
      facts.patchIDs[CommitID(high: 0, middle: 0, low: UInt32(index + 1))] = patch
    }
    let timeline = timeline()
    let relations = CommitRelations(of: timeline, under: .default, knowing: facts)
    #expect(relations.suspects.map(\.low) == left)
    let model = ResolvedTimeline(timeline, under: .default, knowing: facts, relations)
    let entries = try model.slices(of: .unreleased).flatMap { model.release($0).sections.flatMap(\.entries) }
    #expect(entries.map(\.subject) == ["close the file"])
    #expect(entries.map(\.alsoIn) == [versions])
  }
}
