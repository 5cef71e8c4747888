import CommitParser
import Testing

@testable import ChangelogCore

struct AngularTimelineTests {
  /// A history of commits with a time, parents and tags each.
  private func timeline(_ commits: [(time: Int64, parents: [Int], tags: [String])]) -> AngularTimeline {
    let history = History(
      commits: commits.enumerated().map { index, commit in
        Commit(
          id: CommitID(high: 0, middle: 0, low: UInt32(index)), time: commit.time,
          author: Person(name: "Ada", email: "ada@example.org"), message: "feat: \(index)")
      },
      graph: CommitGraph(parents: commits.map(\.parents)), head: commits.count - 1,
      tags: commits.enumerated().flatMap { index, commit in commit.tags.map { ($0, index) } })
    let policy = Policy.default.styled(.angular)
    return AngularTimeline(
      ReleaseTimeline(of: history, under: policy.history), under: policy, as: .angular, links: nil
    ) { one, other in one < other ? -1 : one > other ? 1 : 0 }
  }

  private func slice(_ tag: String, of timeline: AngularTimeline) throws -> ReleaseSlice {
    try #require(timeline.slices(of: .release(tag: tag)).first)
  }

  @Test func `the last release is the highest one that is reached, whenever it was made`() throws {
    let timeline = timeline([
      (0, [], ["v2.0.0"]), (1, [0], ["v1.0.0"]), (2, [1], ["v2.1.0"]),
    ])
    let slice = try slice("v2.1.0", of: timeline)
    #expect(slice.previous?.tag.name == "v2.0.0")
    #expect(slice.commits == [1, 2])
  }

  @Test func `a prerelease looks at its own channel, a stable version at stable ones`() throws {
    let timeline = timeline([
      (0, [], ["v1.0.0"]), (1, [0], ["v1.1.0-alpha.1"]), (2, [1], ["v1.1.0-beta.1"]),
      (3, [2], ["v1.1.0-alpha.2"]),
      (4, [3], ["v1.1.0"]),
    ])
    #expect(try slice("v1.1.0-alpha.2", of: timeline).previous?.tag.name == "v1.1.0-alpha.1")
    #expect(try slice("v1.1.0-beta.1", of: timeline).previous?.tag.name == "v1.0.0")
    #expect(try slice("v1.1.0", of: timeline).previous?.tag.name == "v1.0.0")
    #expect(try slice("v1.1.0", of: timeline).commits == [1, 2, 3, 4])
    #expect(
      try timeline.slices(of: .everything).map { $0.release?.tag.name } == [
        "v1.1.0", "v1.1.0-alpha.2", "v1.1.0-beta.1", "v1.1.0-alpha.1", "v1.0.0",
      ])
  }

  @Test func `two tags on one commit follow each other`() throws {
    let timeline = timeline([(0, [], []), (1, [0], ["v1.0.0-rc.1", "v1.0.0", "v1.0.1"])])
    #expect(try slice("v1.0.0", of: timeline).commits == [0, 1])
    #expect(try slice("v1.0.1", of: timeline).previous?.tag.name == "v1.0.0")
    #expect(try slice("v1.0.1", of: timeline).commits == [])
    #expect(try slice("v1.0.0-rc.1", of: timeline).commits == [0, 1])
  }

  @Test func `commits stand as git log has them, those of one time as they were met`() throws {
    let timeline = timeline([
      (5, [], []), (5, [0], []), (5, [0], []), (9, [1], []), (5, [2], []), (5, [3, 4], ["v1.0.0"]),
    ])
    // Newest first it is 5, 3, 4, 1, 2, 0: `git log` met 4 before 1, and 1 before 2.
    #expect(try slice("v1.0.0", of: timeline).commits == [5, 3, 4, 1, 2, 0].reversed())
  }

  @Test func `what the last release reaches by another way is not listed, whatever the clocks said`() throws {
    let timeline = timeline([
      (100, [], []), (1, [0], []), (200, [1], ["v1.0.0"]), (3, [1], []), (0, [3, 2], ["v1.1.0"]),
    ])
    #expect(Set(try slice("v1.1.0", of: timeline).commits) == [3, 4])
  }

  @Test func `the next version counts from the last release`() throws {
    let timeline = timeline([
      (0, [], ["v0.1.0"]), (1, [0], ["v1.0.0-alpha.1"]), (2, [1], ["v1.0.0-alpha.2"]), (3, [2], []),
    ])
    let alpha = try slice("v1.0.0-alpha.2", of: timeline)
    #expect(timeline.version(of: alpha, moved: .patch)?.description == "1.0.0-alpha.2")
    #expect(timeline.version(of: alpha, moved: .none) == nil)
    let first = try slice("v1.0.0-alpha.1", of: timeline)
    #expect(timeline.version(of: first, moved: .minor)?.description == "0.2.0-alpha.1")
    #expect(timeline.version(of: first, moved: .major)?.description == "1.0.0-alpha.1")
    let unreleased = try #require(timeline.slices(of: .unreleased).first)
    #expect(unreleased.previous?.tag.name == "v0.1.0")
    #expect(timeline.version(of: unreleased, moved: .major)?.description == "1.0.0")
    let release = timeline.release(unreleased)
    #expect(release.version?.description == "0.2.0")
    #expect(release.tag == "v0.2.0")
  }

  @Test func `the largest number of a prerelease stays`() throws {
    let largest = "v1.0.0-alpha.\(Int.max)"
    let timeline = timeline([(0, [], [largest]), (1, [0], ["v1.0.0-alpha.1"])])
    let slice = try slice("v1.0.0-alpha.1", of: timeline)
    #expect(slice.previous?.tag.name == largest)
    #expect(timeline.version(of: slice, moved: .patch)?.description == "1.0.0-alpha.\(Int.max)")
  }

  @Test func `a release that is not there is an error, and so is a shallow clone`() {
    let timeline = timeline([(0, [], ["v1.0.0"])])
    #expect(throws: ViewError.unreachedRelease("v2.0.0", known: ["v1.0.0"])) {
      try timeline.slices(of: .release(tag: "v2.0.0"))
    }
  }
}
