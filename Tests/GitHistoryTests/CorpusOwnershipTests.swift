import ChangelogCore
import GitHistory
import TestSupport
import Testing

/// Real histories, with git as the judge.
@Suite(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
struct CorpusOwnershipTests {
  private let policy = HistoryPolicy()

  private func timeline(of clone: TemporaryRepository) throws -> ReleaseTimeline {
    let repository = try Repository(at: clone.path)
    var request = WalkRequest(head: try #require(try repository.head()))
    request.tags = try repository.tags { policy.releaseVersion(of: $0) != nil }
    return ReleaseTimeline(of: try repository.history(request).history, under: policy)
  }

  @Test(arguments: [("carnet-de-bord", 1_269, 299), ("vite", 9_620, 246), ("electron", 30_866, 272)])
  func `every commit of main is in exactly one release or unreleased`(
    _ name: String, _ commits: Int, _ releases: Int
  ) throws {
    let timeline = try timeline(of: Corpus.clone(name))
    let slices = try timeline.slices(of: .everything)
    let listed = slices.flatMap(\.commits)
    #expect(listed.count == commits)
    #expect(Set(listed).count == commits)
    #expect(timeline.ownership.releases.count == releases)
  }

  @Test(arguments: ["carnet-de-bord", "vite"])
  func `releases of a line come in the order of their versions`(_ name: String) throws {
    let versions = try timeline(of: Corpus.clone(name)).ownership.releases.map(\.tag.version)
    #expect(versions == versions.sorted())
  }

  @Test(arguments: [("carnet-de-bord", 60), ("vite", 40), ("electron", 20)])
  func `the owner is the first of the releases that git says contain a commit`(
    _ name: String, _ samples: Int
  ) throws {
    let clone = try Corpus.clone(name)
    let timeline = try timeline(of: clone)
    let releases = timeline.ownership.releases
    var random = SeededGenerator(seed: 1)
    for _ in 0..<samples {
      let commit = Int.random(in: 0..<timeline.history.commits.count, using: &random)
      let id = timeline.history.commits[commit].id
      let containing = Set(try clone.git("tag --contains \(id)").split(separator: "\n").map(String.init))
      let first = releases.firstIndex { containing.contains($0.tag.name) }
      #expect(timeline.ownership.owner(of: commit) == first, "\(id)")
    }
  }
}
