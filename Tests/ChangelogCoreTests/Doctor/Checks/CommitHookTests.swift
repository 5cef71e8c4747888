import Testing

@testable import ChangelogCore

struct CommitHookTests {
  @Test func `the hook matters where somebody commits`() {
    var facts = HealthFacts.sample()
    #expect(CommitHook.reasonToSkip(facts) == nil)
    let finding = HealthFinding("there is none", remedy: .words("make one"))
    facts.hook = finding
    #expect(CommitHook.findings(in: facts) == [finding])
    facts.isBare = true
    #expect(CommitHook.reasonToSkip(facts) == "nobody commits in a bare repository")
    facts.isInJob = true
    #expect(CommitHook.reasonToSkip(facts) == "in a CI job nobody commits by hand")
  }
}
