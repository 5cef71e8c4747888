import ChangelogCore
import Testing

struct PolicyPresetTests {
  @Test func `the conventional preset is the default`() {
    #expect(PolicyPreset.conventional.policy == .default)
    #expect(Policy.default.types.sections == ["Features", "Bug Fixes", "Performance", "Reverted"])
    #expect(
      Policy.default.types.map { "\($0.name) \($0.bump)" } == [
        "feat minor", "fix patch", "perf patch", "revert patch", "docs none", "style none", "refactor none",
        "test none",
        "build none", "ci none", "chore none",
      ])
    #expect(Policy.default.types["feature"]?.name == "feat")
  }

  @Test func `the sections of keepachangelog stand in its order`() {
    let policy = PolicyPreset.keepachangelog.policy
    #expect(policy.types.sections == ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"])
    #expect(policy.changelog.style == "keepachangelog")
    #expect(policy.types["refactor"] == CommitType("refactor"))
  }

  @Test(arguments: PolicyPreset.allCases)
  func `no word of a preset means two types`(preset: PolicyPreset) {
    let words = preset.policy.types.flatMap { [$0.name] + $0.aliases }
    #expect(Set(words).count == words.count)
  }
}
