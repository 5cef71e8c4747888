import ChangelogCore
import Testing

struct CommitTypesTests {
  private let types = CommitTypes([
    CommitType("feat", section: "Features", bump: .minor, aliases: ["feature", "fix"]),
    CommitType("docs"),
    CommitType("fix", section: "Fixes", bump: .patch),
    CommitType("perf", section: "Features", bump: .patch),
  ])

  @Test func `a type is found by name and alias, names first`() {
    #expect(types["feat"]?.name == "feat")
    #expect(types["feature"]?.name == "feat")
    #expect(types["fix"]?.name == "fix")
    #expect(types["Feat"] == nil)
    #expect(types[""] == nil)
  }

  @Test func `sections stand in the order of their first types`() {
    #expect(types.sections == ["Features", "Fixes"])
    #expect(types.map(\.name) == ["feat", "docs", "fix", "perf"])
  }
}
