import Testing

@testable import ChangelogCore

struct ReleaseModelWritingTests {
  @Test func `pieces come release by release`() throws {
    let model = ResolvedTimeline(
      SampleHistory.timeline(["feat: a", "fix: b"], tags: [("v1.0.0", 0)]), under: .default)
    let context = ChangelogContext(links: nil, policy: .init(show: .init(commit: false)), isWhole: true)
    var pieces: [String] = []
    model.write(
      try model.slices(of: .everything), with: ChangelogStyle.default.makeWriter(context)
    ) { pieces.append($0) }
    #expect(
      pieces == [
        "# Changelog\n\n## Unreleased\n\n### Bug Fixes\n\n* b\n",
        "\n## 1.0.0 (1970-01-01)\n\n### Features\n\n* a\n", "",
      ])
  }

  @Test func `it is told whether there was anything to write`() throws {
    #expect(try SampleHistory.changelog([]).hasContent == false)
    #expect(try SampleHistory.changelog(["chore: a"]).hasContent == false)
    #expect(try SampleHistory.changelog(["feat: a"]).hasContent)
    #expect(try SampleHistory.changelog(["chore: a"], tags: [("v1.0.0", 0)]).hasContent)
    #expect(
      try SampleHistory.changelog(["chore: a"], tags: [("v1.0.0", 0)], isWhole: false).hasContent == false)
  }

  @Test func `an error of the taker ends the writing`() throws {
    struct Full: Error {}
    let model = ResolvedTimeline(SampleHistory.timeline(["feat: a"]), under: .default)
    let context = ChangelogContext(links: nil, policy: .init(), isWhole: true)
    let slices = try model.slices(of: .everything)
    #expect(throws: Full.self) {
      try model.write(slices, with: ChangelogStyle.default.makeWriter(context)) { _ in
        throw Full()
      }
    }
  }

  @Test func `a style brings its types where the policy names none`() {
    let styled = Policy.default.styled(.keepAChangelog)
    #expect(styled.types == PolicyPreset.keepachangelog.policy.types)
    #expect(styled.changelog.style == "keepachangelog")
    #expect(Policy.default.styled(.default) == .default)
  }

  @Test func `types of one's own stay, as does all else`() {
    var own = Policy.default
    own.project = ProjectPolicy(url: "https://a.example/b")
    own.types = CommitTypes([CommitType("a", section: "A")])
    own.history = HistoryPolicy(merges: .keep)
    own.changelog = ChangelogPolicy(order: .newest, show: .init(authors: true))
    let styled = own.styled(.keepAChangelog)
    #expect(styled.types == own.types)
    #expect(styled.project == own.project)
    #expect(styled.history == own.history)
    #expect(
      styled.changelog == ChangelogPolicy(style: "keepachangelog", order: .newest, show: .init(authors: true))
    )
  }
}
