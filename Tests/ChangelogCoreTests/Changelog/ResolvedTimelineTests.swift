import Testing

@testable import ChangelogCore

struct ResolvedTimelineTests {
  /// The release of everything in a line of commits, oldest first.
  private func release(_ messages: [String], under policy: Policy = .default, merging merges: Set<Int> = [])
    throws -> Release
  {
    let timeline = SampleHistory.timeline(messages, under: policy.history, merging: merges)
    return ResolvedTimeline(timeline, under: policy).release(
      try #require(timeline.slices(of: .unreleased).first))
  }

  private func policy(
    types: CommitTypes? = nil, merges: HistoryPolicy.Merges = .skip, order: ChangelogPolicy.Order = .oldest
  ) -> Policy {
    var policy = Policy.default
    policy.types = types ?? policy.types
    policy.history = HistoryPolicy(merges: merges)
    policy.changelog = ChangelogPolicy(order: order)
    return policy
  }

  /// `Title: subject, subject` for each section.
  private func outline(_ release: Release) -> [String] {
    release.sections.map { $0.title + ": " + $0.entries.map(\.subject).joined(separator: ", ") }
  }

  @Test func `commits are sorted into the sections of the policy, in its order`() throws {
    let release = try release([
      "fix: a", "chore: b", "feat: c", "words without a type", "fix(x): d (#4)", "revert: e", "wish: f", "",
    ])
    #expect(outline(release) == ["Features: c", "Bug Fixes: a, d", "Reverted: e"])
    #expect(release.commitCount == 8)
    #expect(release.breaking == [])
    #expect(release.bump == .minor)
    #expect(!release.isEmpty)
    let last = try #require(release.sections[1].entries.last)
    #expect(last.scope == "x")
    #expect(last.pullRequest == 4)
    #expect(last.type == "fix")
    #expect(last.author == Person(name: "Ada", email: "ada@example.org"))
  }

  @Test func `aliases stand under their type and share its section`() throws {
    let types = CommitTypes([
      CommitType("feat", section: "New", bump: .minor, aliases: ["feature"]),
      CommitType("add", section: "New"),
      CommitType("docs", section: "Docs"),
    ])
    let release = try release(["feature: a", "docs: b", "add: c", "FEAT: d"], under: policy(types: types))
    #expect(outline(release) == ["New: a, c", "Docs: b"])
    #expect(release.sections[0].entries.map(\.type) == ["feat", "add"])
  }

  @Test func `what breaks is listed whatever its type`() throws {
    let release = try release([
      "chore!: a", "docs: b\n\nBREAKING CHANGE: one\nBREAKING-CHANGE: two", "wish!: c", "feat(api)!: d",
    ])
    #expect(release.breaking.map(\.breaking) == [["a"], ["one", "two"], ["c"], ["d"]])
    #expect(outline(release) == ["Features: d"])
    #expect(release.bump == .major)
  }

  @Test func `hidden types move the version without a line`() throws {
    let types = CommitTypes([CommitType("deps", bump: .patch)])
    let release = try release(["deps: a"], under: policy(types: types))
    #expect(release.isEmpty)
    #expect(release.bump == .patch)
    #expect(try self.release(["docs: a"]).bump == .none)
  }

  @Test func `merges are skipped or kept`() throws {
    let messages = ["feat: a", "feat: b", "feat!: a merge"]
    #expect(outline(try release(messages, merging: [2])) == ["Features: a, b"])
    #expect(try release(messages, merging: [2]).bump == .minor)
    #expect(try release(messages, merging: [2]).commitCount == 3)
    let kept = try release(messages, under: policy(merges: .keep), merging: [2])
    #expect(outline(kept) == ["Features: a, b, a merge"])
    #expect(kept.bump == .major)
  }

  @Test(
    arguments: [
      (.oldest, ["b", "a", "A", "C", "a"]), (.newest, ["a", "C", "A", "a", "b"]),
      (.subject, ["a", "A", "b", "C", "a"]),
    ] as [(ChangelogPolicy.Order, [String])])
  func `entries stand in the order of the policy`(order: ChangelogPolicy.Order, subjects: [String]) throws {
    let messages = ["feat: b", "feat: a", "feat: A", "feat: C", "feat(x)!: a"]
    let release = try release(messages, under: policy(order: order))
    #expect(release.sections[0].entries.map(\.subject) == subjects)
  }

  @Test(arguments: [
    ("feat( api ): a", "api"), ("feat(\u{A0}b c\u{3000}): a", "b c"), ("feat(): a", nil), ("feat: a", nil),
  ])
  func `a scope has no blanks around it`(message: String, scope: String?) throws {
    #expect(try release([message]).sections[0].entries[0].scope == scope)
  }

  @Test func `a release knows its tag, its day and the one before`() throws {
    let timeline = SampleHistory.timeline(
      ["feat: a", "fix: b", "fix: c"], tags: [("v1.0.0", 0), ("v1.0.1", 1), ("v1.0.2", 1)])
    let model = ResolvedTimeline(timeline, under: .default)
    let releases = try model.slices(of: .everything).map(model.release)
    #expect(releases.map(\.tag) == [nil, "v1.0.2", "v1.0.0"])
    #expect(releases.map(\.version?.description) == [nil, "1.0.2", "1.0.0"])
    #expect(releases.map(\.previousTag) == ["v1.0.2", "v1.0.0", nil])
    #expect(releases.map(\.aliases) == [[], ["v1.0.1"], []])
    #expect(releases.map(\.day?.description) == [nil, "1970-01-02", "1970-01-01"])
    #expect(releases.map(\.commitCount) == [1, 1, 1])
  }
}
