import ChangelogCore
import Testing

struct ChangelogStyleTests {
  @Test func `styles are found by their names, which differ`() {
    #expect(ChangelogStyle.all.map(\.name) == ["default", "angular", "conventional", "keepachangelog"])
    for style in ChangelogStyle.all { #expect(ChangelogStyle.named(style.name)?.name == style.name) }
    #expect(ChangelogStyle.named("Default") == nil)
    #expect(ChangelogStyle.named("") == nil)
  }

  @Test func `presets name styles that exist`() {
    for preset in PolicyPreset.allCases {
      #expect(ChangelogStyle.named(preset.policy.changelog.style) != nil)
    }
  }
}
