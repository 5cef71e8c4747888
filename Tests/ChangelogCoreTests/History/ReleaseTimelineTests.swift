import ChangelogCore
import Testing

struct ReleaseTimelineTests {
  /// 0 (v1.0.0) ← 1 ← 2 (v1.1.0) ← 3 ← 4, with what the arguments add.
  private func line(boundaries: [Int] = [], extraTips: [Int] = []) -> History {
    let commits = (0..<5).map { number in
      Commit(
        id: CommitID(high: UInt64(number), middle: 0, low: 0), time: 0, author: Person(name: "", email: ""),
        message: "feat: change \(number)")
    }
    return History(
      commits: commits, graph: CommitGraph(parents: [[], [0], [1], [2], [3]]), head: 4, extraTips: extraTips,
      tags: [("v1.0.0", 0), ("v1.1.0", 2), ("other", 1)], boundaries: boundaries)
  }

  private func names(_ slices: [ReleaseSlice]) -> [String] {
    slices.map { "\($0.release?.tag.name ?? "unreleased") \($0.commits)" }
  }

  @Test func `everything is newest first, with what came before each`() throws {
    let slices = try ReleaseTimeline(of: line(), under: HistoryPolicy()).slices(of: .everything)
    #expect(names(slices) == ["unreleased [3, 4]", "v1.1.0 [1, 2]", "v1.0.0 [0]"])
    #expect(slices.map(\.previous?.tag.name) == ["v1.1.0", "v1.0.0", nil])
  }

  @Test(arguments: [
    (ChangelogView.unreleased, ["unreleased [3, 4]"]), (.latest, ["v1.1.0 [1, 2]"]),
    (.release(tag: "v1.0.0"), ["v1.0.0 [0]"]),
  ])
  func `a view is a slice of everything`(_ view: ChangelogView, _ expected: [String]) throws {
    #expect(names(try ReleaseTimeline(of: line(), under: HistoryPolicy()).slices(of: view)) == expected)
  }

  @Test func `a range shows its commits by the releases that own them`() throws {
    let timeline = ReleaseTimeline(
      of: line(extraTips: [1, 3]), under: HistoryPolicy(), rangeEnds: (excluded: 1, included: 3))
    #expect(names(try timeline.slices(of: .range)) == ["unreleased [3]", "v1.1.0 [2]"])
  }

  @Test func `a range between releases knows what released its commits later`() throws {
    let timeline = ReleaseTimeline(
      of: line(extraTips: [0, 1]), under: HistoryPolicy(), rangeEnds: (excluded: 0, included: 1))
    #expect(names(try timeline.slices(of: .range)) == ["v1.1.0 [1]"])
  }

  @Test func `since leaves out its commit and all before`() throws {
    let timeline = ReleaseTimeline(of: line(extraTips: [1]), under: HistoryPolicy(), since: 1)
    let slices = try timeline.slices(of: .everything)
    #expect(names(slices) == ["unreleased [3, 4]", "v1.1.0 [2]"])
    // What lies further down than `since` itself may or may not have been seen.
    #expect(slices.map(\.previous?.tag.name) == ["v1.1.0", nil])
    #expect(throws: ViewError.beforeSince("v1.0.0")) { try timeline.slices(of: .release(tag: "v1.0.0")) }
  }

  @Test func `since a release its tag is what the first one is compared with, and no release itself`() throws
  {
    let timeline = ReleaseTimeline(of: line(extraTips: [2]), under: HistoryPolicy(), since: 2)
    let slices = try timeline.slices(of: .everything)
    #expect(names(slices) == ["unreleased [3, 4]"])
    #expect(slices.map(\.previous?.tag.name) == ["v1.1.0"])
    #expect(throws: ViewError.noRelease) { try timeline.slices(of: .latest) }
  }

  @Test func `what a walk found that met the end of a shallow clone is not certain`() throws {
    let timeline = ReleaseTimeline(of: line(boundaries: [1]), under: HistoryPolicy())
    for view in [ChangelogView.latest, .everything] {
      #expect(throws: ViewError.shallow(release: "v1.1.0")) { try timeline.slices(of: view) }
    }
    #expect(throws: ViewError.shallow(release: nil)) { try timeline.slices(of: .unreleased) }
    #expect(names(try timeline.incompleteSlices(of: .latest)) == ["v1.1.0 [1, 2]"])
  }

  @Test func `what a shallow clone does not find may lie in what it lacks`() throws {
    let history = History(commits: line().commits, graph: line().graph, head: 4, boundaries: [0])
    let timeline = ReleaseTimeline(of: history, under: HistoryPolicy())
    #expect(throws: ViewError.shallow(release: nil)) { try timeline.slices(of: .latest) }
    #expect(throws: ViewError.shallow(release: "v1.0.0")) { try timeline.slices(of: .release(tag: "v1.0.0")) }
    #expect(throws: ViewError.noRelease) { try timeline.incompleteSlices(of: .latest) }
  }

  @Test func `a branch without releases has no latest one`() throws {
    let history = History(commits: line().commits, graph: line().graph, head: 4)
    #expect(throws: ViewError.noRelease) {
      try ReleaseTimeline(of: history, under: HistoryPolicy()).slices(of: .latest)
    }
  }

  @Test func `a release that the branch does not reach is refused with the newest that it does`() throws {
    let timeline = ReleaseTimeline(of: line(), under: HistoryPolicy())
    let error = #expect(throws: ViewError.self) { try timeline.slices(of: .release(tag: "v3.0.0")) }
    #expect(
      error?.description
        == "release 'v3.0.0' is not on this branch; the newest release on this branch is 'v1.1.0'")
  }

  @Test func `tags outside the walk from HEAD own nothing`() throws {
    // 0 ← 1 (HEAD), 0 ← 2 (v1.0.0) is there only because it was asked for.
    let history = History(
      commits: Array(line().commits[..<3]), graph: CommitGraph(parents: [[], [0], [0]]), head: 1,
      extraTips: [2],
      tags: [("v1.0.0", 2)])
    let slices = try ReleaseTimeline(of: history, under: HistoryPolicy()).slices(of: .everything)
    #expect(names(slices) == ["unreleased [0, 1]"])
  }
}
