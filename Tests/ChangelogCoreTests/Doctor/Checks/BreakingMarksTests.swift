import Testing

@testable import ChangelogCore

struct BreakingMarksTests {
  private let angular = PolicyPreset.angular.policy
  private let messages = [
    "feat!: drop a (#1)", "feat(api)!: drop b", "feat!: drop c\n\nBREAKING CHANGE: c", "feat: wow!",
    "feat: plain\n\nBREAKING CHANGE: d",
  ]

  private func facts(_ policy: Policy) -> HealthFacts {
    var facts = HealthFacts.sample(policy)
    facts.parts[0].unreleased = messages.enumerated().map { commit(UInt32($0), $1) }
    return facts
  }

  @Test func `marks that nobody reads are named`() {
    #expect(
      BreakingMarks.said(of: facts(angular)) == [
        "commit 0000000 breaks something by the '!' in 'feat!: drop a', which style 'angular' does not read -> "
          + #"["changelogctl", "override", "0000000", "--breaking", "drop a"]"#,
        "commit 0000000 breaks something by the '!' in 'feat(api)!: drop b', which style 'angular' does not read -> "
          + #"["changelogctl", "override", "0000000", "--breaking", "drop b"]"#,
      ])
    #expect(BreakingMarks.said(of: facts(.default)) == [])
  }

  @Test func `what an override says is read`() {
    var facts = facts(angular)
    var breaking = Override()
    breaking.breaking = .init("a", from: .file)
    facts.overrides.set(breaking, ofPullRequest: 1)
    var hidden = Override()
    hidden.hide = .init("no", from: .note)
    facts.overrides.set(hidden, inNoteOf: facts.parts[0].unreleased[1].id)
    #expect(BreakingMarks.said(of: facts) == [])
  }
}
