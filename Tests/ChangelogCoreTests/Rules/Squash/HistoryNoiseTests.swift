import Testing

@testable import ChangelogCore

struct HistoryNoiseTests {
  @Test(arguments: [
    "wip", "WIP: more", "fixup! feat: a", "squash! x", "Merge branch 'main' into feature", "Update README.md",
    "Merge remote-tracking branch 'origin/main'", "Create docs/guide.md",
    "Apply suggestions from code review", "oops",
    "fix lint", "chore: fix lint", "fix(ci): typo", "address review comments", "test: fix tests", "fix",
    "cleanup",
    "feat: add paging", "fix: Add paging", "add paging", "feat: add paging (#3)", "Add files via upload",
  ])
  func `these are noise`(line: String) {
    #expect(HistoryNoise(below: "feat: add paging").contains(line[...]))
  }

  @Test(arguments: [
    "feat: add search", "fix: count from one", "Update the guide", "Update guide", "docs: update the guide",
    "fix #12 in lists",
    "test: count lines", "Merge sorted lists", "fix lint of generated code in windows builds",
    "feat: add paging to lists",
    "feat: WIP limits", "fix the lint and the typo again", "…", "", "修正",
  ])
  func `these are not`(line: String) {
    #expect(!HistoryNoise(below: "feat: add paging").contains(line[...]))
  }
}
