import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

/// A walk that stops early must answer as a full walk does, whatever the dates say.
struct RepositoryHistoryTests {
  private static let seeds = 1...30

  @Test(arguments: seeds)
  func `a walk to what a view needs gives the slices of a full walk`(_ seed: Int) throws {
    let source = try TemporaryRepository()
    let tags = try source.importRandomHistory(
      seed: UInt64(seed), commits: 60, tags: seed % 9, roots: seed.isMultiple(of: 3))
    let views: [ChangelogView] = [.unreleased, .latest] + tags.keys.sorted().map { .release(tag: $0) }
    for view in views {
      let whole = try source.answer(to: view, walking: .everything)
      let early = try source.answer(to: view, walking: view.extent)
      try #require(early == whole, "\(view)")
    }
  }

  @Test(arguments: seeds)
  func `a walk for several groups of tags is enough for each`(_ seed: Int) throws {
    let source = try TemporaryRepository()
    let places = try source.importRandomHistory(seed: UInt64(seed), commits: 60, tags: 9)
    let repository = try source.open()
    let head = try #require(try repository.head())
    let tags = try repository.tags { places.keys.contains($0) }
    let groups = (0..<3).map { group in
      tags.filter { Int($0.name.suffix(1)).map { $0 % 3 == group } ?? false }
    }
    for view in [ChangelogView.unreleased, .latest] {
      var request = WalkRequest(head: head)
      request.tags = tags
      request.tagGroups = groups
      let whole = try repository.history(request).history
      request.extent = view.extent
      let early = try repository.history(request).history
      for group in 0..<3 {
        let answers = [whole, early].map { history in
          let own = History(
            commits: history.commits, graph: history.graph, head: history.head,
            tags: history.tags.filter { tag in groups[group].contains { $0.name == tag.name } })
          let slices = try? ReleaseTimeline(of: own, under: HistoryPolicy()).slices(of: view)
          return slices?.map { slice in
            [slice.release?.tag.name, slice.previous?.tag.name]
              + slice.commits.map { history.commits[$0].id.description }.sorted()
          }
        }
        #expect(answers[0] == answers[1], "\(view) of \(group)")
      }
    }
  }

  @Test(arguments: 1...10)
  func `a floor hides what lies below it, and only that`(_ seed: Int) throws {
    let source = try TemporaryRepository()
    try source.importRandomHistory(seed: UInt64(seed), commits: 60, tags: 5, roots: false)
    let floor = try source.git("rev-parse HEAD~2")
    let repository = try source.open()
    var request = WalkRequest(head: try #require(try repository.head()))
    request.floor = CommitID(hex: floor)
    request.extraTips = [try #require(CommitID(hex: floor))]
    let history = try repository.history(request).history
    let below = history.graph.reachable(from: history.extraTips)
    let seen = history.commits.indices.filter { !below[$0] }.map { history.commits[$0].id.description }
    let expected = try source.git("rev-list HEAD ^\(floor)").split(separator: "\n").map(String.init)
    #expect(seen.sorted() == expected.sorted())
  }

  @Test func `in a straight history a walk reads no more than its view needs`() throws {
    let source = try TemporaryRepository()
    try source.importCommits(
      (0..<50).map { .init("\($0)", time: $0, parents: $0 == 0 ? [] : [$0 - 1]) },
      tags: ["v1.0.0": 9, "v1.1.0": 29, "v1.2.0": 39])
    #expect(try source.walkLength(.everything) == 50)
    #expect(try source.walkLength(.tags(1)) == 11)
    #expect(try source.walkLength(.tags(2)) == 21)
    #expect(try source.walkLength(.below(tag: "v1.1.0")) == 41)
    #expect(try source.walkLength(.below(tag: "nowhere")) == 50)
  }

  @Test func `extra tips and tags are found by their numbers`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("checkout -q -b side")
    let side = try source.commit("side")
    try source.git("tag v2")
    try source.git("checkout -q main")
    let head = try source.commit("two")
    try source.git("tag v1")
    let repository = try source.open()
    var request = WalkRequest(head: try #require(CommitID(hex: head)))
    request.tags = try repository.tags { _ in true }
    let alone = try repository.history(request).history
    #expect(alone.tags.map(\.name) == ["v1"])
    #expect(alone.extraTips == [])
    request.extraTips = [try #require(CommitID(hex: side))]
    let both = try repository.history(request).history
    #expect(both.tags.map(\.name) == ["v1", "v2"])
    #expect(both.extraTips.map { both.commits[$0].id.description } == [side])
    #expect(both.head.map { both.commits[$0].id.description } == head)
  }
}

extension RepositoryHistoryTests {
  @Test func `committers are kept where somebody asks for them, each in the encoding of its commit`() throws {
    let temporary = try TemporaryRepository()
    let tree = try temporary.git("write-tree")
    let people = "author A <a@example.org> 1 +0000\ncommitter "
    let latin =
      Data("tree \(tree)\n\(people)R".utf8) + Data([0xE9])
      + Data("mi <r@example.org> 2 +0000\nencoding ISO-8859-1\n\nfix: x\n".utf8)
    let first = try temporary.object("commit", latin)
    let second = try temporary.object(
      "commit",
      Data("tree \(tree)\nparent \(first)\n\(people) GitHub  <noreply@github.com> 3 +0000\n\nfix: y\n".utf8))
    let repository = try temporary.open()
    var request = WalkRequest(head: try #require(CommitID(hex: second)))
    #expect(try repository.history(request).history.committers == [])
    request.keepsCommitters = true
    #expect(
      try repository.history(request).history.committers == [
        Person(name: "GitHub", email: "noreply@github.com"), Person(name: "Rémi", email: "r@example.org"),
      ])
  }
}

extension TemporaryRepository {
  /// What a view shows, as text: each slice with its release, the one before it, and its commits.
  fileprivate func answer(to view: ChangelogView, walking extent: WalkExtent) throws -> [String] {
    let timeline = try timeline(extent)
    do throws(ViewError) {
      return try timeline.slices(of: view).map { slice in
        // Where versions draw no line between commits, a walk that read more may meet them in another order.
        let commits = slice.commits.map { timeline.history.commits[$0].id.description }.sorted()
        return "\(slice.release?.tag.name ?? "-") after \(slice.previous?.tag.name ?? "-"): \(commits)"
      }
    } catch {
      // Which other releases are known depends on how far the walk went.
      if case .unreachedRelease(let tag, _) = error { return ["unreached \(tag)"] }
      return ["\(error)"]
    }
  }

  fileprivate func walkLength(_ extent: WalkExtent) throws -> Int {
    try timeline(extent).history.commits.count
  }

  private func timeline(_ extent: WalkExtent) throws -> ReleaseTimeline {
    let repository = try open()
    var request = WalkRequest(head: try #require(try repository.head()))
    request.tags = try repository.tags { Policy.default.history.releaseVersion(of: $0) != nil }
    request.extent = extent
    return ReleaseTimeline(of: try repository.history(request).history, under: Policy.default.history)
  }
}
