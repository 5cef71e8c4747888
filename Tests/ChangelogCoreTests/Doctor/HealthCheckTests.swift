import Testing

@testable import ChangelogCore

struct HealthCheckTests {
  @Test func `each check has an id of its own, in kebab case`() {
    let ids = HealthChecks.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0.isLetter && $0 > 0x60 || $0 == 0x2D } })
  }

  @Test func `where all is well each check says what that means`() {
    var facts = HealthFacts.sample()
    facts.hosting = HealthFacts.Hosting(forge: .github, settings: SquashSettings(body: .blank))
    facts.parts[0].versionFiles = [HealthFacts.VersionFile("VERSION", .versions(["1.0.0"]))]
    #expect(
      HealthChecks.answers(to: facts)
        == HealthChecks.all.map { HealthAnswer(check: $0.id, outcome: .ok($0.summary)) })
  }

  @Test func `of what cannot be read only that is said`() {
    var facts = HealthFacts.sample()
    let obstacle = HealthFinding("too new", remedy: .words("wait"))
    facts.obstacle = obstacle
    facts.isShallow = true
    let answers = HealthChecks.answers(to: facts)
    #expect(answers.first == HealthAnswer(check: "repository-format", outcome: .wrong([obstacle])))
    #expect(answers.dropFirst().allSatisfy { $0.outcome == .skipped("the repository cannot be read") })
  }

  @Test func `many names are cut short`() {
    #expect(HealthFinding.list(["a"]) == "'a'")
    #expect(HealthFinding.list(["a", "b"]) == "'a' and 'b'")
    #expect(HealthFinding.list(["a", "b", "c", "d", "e"]) == "'a', 'b', 'c', 'd' and 'e'")
    #expect(HealthFinding.list(["a", "b", "c", "d", "e", "f", "g"]) == "'a', 'b', 'c', 'd', 'e' and 2 more")
  }
}
