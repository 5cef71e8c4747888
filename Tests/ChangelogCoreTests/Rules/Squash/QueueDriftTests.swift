import Testing

@testable import ChangelogCore

@Suite struct QueueDriftTests {
  private func drift(_ written: String, approved: String?) throws -> [Diagnostic] {
    try predicted(
      QueueDrift.id, PullRequest("feat: add paging", commits: ["wip"]), written: written,
      approvedTitle: approved)
  }

  @Test(arguments: [
    ("feat: add paging (#12)", "feat: add paging"), ("feat: add paging  (#12)\n\nbody", "feat: add paging "),
    ("feat: add paging", "feat: add paging"), ("fix: once more (#9)", "fix: once more (#9)"),
    ("fix: once more (#9) (#12)", "fix: once more (#9)"), ("feat: add paging (!12)", "feat: add paging"),
    ("feat: add paging (#12)", nil),
  ])
  func `the title that was checked passes`(written: String, approved: String?) throws {
    #expect(try drift(written, approved: approved) == [])
  }

  @Test func `another one is reported`() throws {
    let found = try drift("feat!: drop paging (#12)\n\nbody", approved: "feat: add paging")
    #expect(
      found.map(\.finding.sentence) == [
        "the merge queue wrote 'feat!: drop paging', not the title 'feat: add paging' that was checked; expected the same one, or another check"
      ])
    #expect(found.map(\.finding.columns) == [1..<19])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.place) == [.title])
  }
}
