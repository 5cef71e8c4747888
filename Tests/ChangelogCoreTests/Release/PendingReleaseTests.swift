import CommitParser
import Testing

@testable import ChangelogCore

struct PendingReleaseTests {
  private func pending(_ messages: [String], tags: [(name: String, commit: Int)]) throws -> PendingRelease {
    let policy = Policy.default.foldingPrereleases
    let model = ResolvedTimeline(
      SampleHistory.timeline(messages, tags: tags, under: policy.history), under: policy)
    let slice = try #require(try model.slices(of: .unreleased).first)
    return PendingRelease(model, slice, of: slice, under: policy)
  }

  @Test func `it sums up what no release has`() throws {
    let pending = try pending(
      ["feat!: a", "feat: b", "fix: c", "feat: d", "docs: e", "fix: f", "chore: g"],
      tags: [("v1.0.0", 0), ("v1.1.0-rc.1", 3), ("v1.1.0-beta.1", 2), ("v1.1.0-beta.2", 3), ("nightly", 4)])
    #expect(pending.unreleased.last == Unreleased.Last(tag: "v1.0.0", version: SemanticVersion(1, 0, 0)))
    #expect(pending.unreleased.bump == .minor)
    #expect(
      pending.unreleased.prereleases.map(\.description) == ["1.1.0-rc.1", "1.1.0-beta.2", "1.1.0-beta.1"])
    #expect(pending.unreleased.bumpSincePrerelease == .patch)
    #expect(pending.deciders.map(\.message) == ["feat: b", "feat: d"])
  }

  @Test func `the newest footer asks for a version`() throws {
    let messages = [
      "feat: a\n\nRelease-As: 9.0.0", "chore: b\n\nRelease-As: 2.0.0", "chore: c\n\nrelease-as: 3.0.0",
      "docs: say Release-As: 4.0.0 in words",
    ]
    let pending = try pending(messages, tags: [("v1.0.0", 0)])
    #expect(
      pending.unreleased.wish == Unreleased.Wish(text: "3.0.0", commit: CommitID(high: 0, middle: 0, low: 2)))
    #expect(try self.pending(messages, tags: [("v1.0.0", 3)]).unreleased.wish == nil)
    #expect(pending.deciders.isEmpty)
  }
}
