import ChangelogCore
import Testing

struct OwnershipTests {
  @Test(arguments: [HistoryPolicy.Prereleases.fold, .separate])
  func `in any history a commit belongs to the first release that reaches it, and to no other`(
    _ prereleases: HistoryPolicy.Prereleases
  ) throws {
    let policy = HistoryPolicy(prereleases: prereleases)
    for seed in 0..<2_000 as Range<UInt64> {
      let random = RandomHistory(seed: seed)
      let history = random.history
      let ancestors = random.ancestors
      let head = try #require(history.head)
      let timeline = ReleaseTimeline(of: history, under: policy)
      let slices = try timeline.slices(of: .everything)
      let listed = slices.flatMap(\.commits)
      try #require(Set(listed).count == listed.count, "seed \(seed): a commit stands twice")
      try #require(Set(listed) == ancestors[head], "seed \(seed): a commit is missing")
      let releases = timeline.ownership.releases
      for (rank, release) in releases.enumerated() {
        let earlier = releases[..<rank].map { ancestors[$0.tag.commit] }
        let own = slices.first { $0.release == release }?.commits ?? []
        for commit in own {
          try #require(ancestors[release.tag.commit].contains(commit), "seed \(seed): the release lacks it")
          try #require(!earlier.contains { $0.contains(commit) }, "seed \(seed): an earlier release has it")
        }
        for later in releases[(rank + 1)...] {
          try #require(
            !ancestors[release.tag.commit].contains(later.tag.commit),
            "seed \(seed): descendant before ancestor")
        }
      }
      for commit in slices.first(where: { $0.release == nil })?.commits ?? [] {
        try #require(
          !releases.contains { ancestors[$0.tag.commit].contains(commit) }, "seed \(seed): it is released")
      }
    }
  }

  @Test func `every view of one history gives what the whole one has`() throws {
    let policy = HistoryPolicy(prereleases: .separate)
    for seed in 0..<500 as Range<UInt64> {
      let timeline = ReleaseTimeline(of: RandomHistory(seed: seed).history, under: policy)
      let whole = try timeline.slices(of: .everything)
      let unreleased = try timeline.slices(of: .unreleased).filter { !$0.commits.isEmpty }
      let parts = try timeline.ownership.releases.reversed().flatMap {
        try timeline.slices(of: .release(tag: $0.tag.name))
      }
      #expect(unreleased + parts == whole, "seed \(seed)")
      if let newest = timeline.ownership.releases.last {
        let latest = try timeline.slices(of: .latest)
        #expect(latest.map(\.release) == [newest], "seed \(seed)")
      }
    }
  }

  @Test func `commits of a release come oldest first, and a merged branch before its merge`() {
    // 0 ← 1 ← 4 ← 5, and 0 ← 2 ← 3 merged by 4.
    let graph = CommitGraph(parents: [[], [0], [0], [2], [1, 3], [4]])
    #expect(Ownership(graph: graph, tags: []).childrenFirst.reversed() == [0, 1, 2, 3, 4, 5])
  }

  @Test func `on side-by-side lines the lower version comes first, whatever the order of tags`() {
    // 0 ← 1 (v2.0.0) and 0 ← 2 (v1.0.1), both merged by 3.
    let graph = CommitGraph(parents: [[], [0], [0], [1, 2]])
    let tags = [tag("v2.0.0", 1), tag("v1.0.1", 2)]
    for tags in [tags, tags.reversed()] {
      let ownership = Ownership(graph: graph, tags: tags)
      #expect(ownership.releases.map(\.tag.name) == ["v1.0.1", "v2.0.0"])
      #expect((0...3).map(ownership.owner) == [0, 1, 0, nil])
    }
  }

  @Test func `a tag never comes before its ancestor, even with the lower version`() {
    let graph = CommitGraph(parents: [[], [0], [1]])
    let ownership = Ownership(graph: graph, tags: [tag("v9.0.0", 0), tag("v1.0.0", 1), tag("v1.1.0", 2)])
    #expect(ownership.releases.map(\.tag.name) == ["v9.0.0", "v1.0.0", "v1.1.0"])
    #expect((0...2).map(ownership.owner) == [0, 1, 2])
  }

  @Test func `a lower version on top leaves the order below it alone`() {
    // 0 ← 1 (v2023.1.0) and 0 ← 2 (v2023.2.0), merged by 3, and v1.0.0 on 4.
    let graph = CommitGraph(parents: [[], [0], [0], [2, 1], [3]])
    let ownership = Ownership(
      graph: graph, tags: [tag("v2023.1.0", 1), tag("v2023.2.0", 2), tag("v1.0.0", 4)])
    #expect(ownership.releases.map(\.tag.name) == ["v2023.1.0", "v2023.2.0", "v1.0.0"])
    #expect((0...4).map(ownership.owner) == [0, 0, 1, 2, 2])
  }

  @Test func `of several tags on a commit the final version names the release`() {
    let graph = CommitGraph(parents: [[]])
    let tags = [tag("v1.0.0-rc.1", 0), tag("v0.9.0", 0), tag("v1.0.0", 0), tag("v1.0.0-rc.2", 0)]
    let release = Ownership(graph: graph, tags: tags).releases.first
    #expect(release?.tag.name == "v1.0.0")
    #expect(release?.aliases.map(\.name) == ["v0.9.0", "v1.0.0-rc.2", "v1.0.0-rc.1"])
  }

  private func tag(_ name: String, _ commit: Int) -> ReleaseTag {
    let version = SemanticVersion(name.dropFirst()) ?? SemanticVersion(0, 0, 0)
    return ReleaseTag(name: name, version: version, commit: commit)
  }
}
