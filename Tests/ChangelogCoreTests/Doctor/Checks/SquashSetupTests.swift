import Testing

@testable import ChangelogCore

struct SquashSetupTests {
  private func facts(
    _ squash: PolicyNode, _ settings: SquashSettings = SquashSettings(),
    _ methods: LandingMethods = LandingMethods()
  ) throws -> HealthFacts {
    var facts = HealthFacts.sample(try tree(["squash": squash]).policy())
    facts.hosting = HealthFacts.Hosting(forge: .github, settings: settings, methods: methods)
    return facts
  }

  @Test func `settings are compared as the rule 'setting-drift' does`() throws {
    let facts = try facts(
      ["title": "pull-request", "body": "blank"], SquashSettings(title: .pullRequest, body: .commits))
    #expect(
      SquashSetup.said(of: facts) == [
        "the repository's 'squash_merge_commit_message' is 'COMMIT_MESSAGES', but the policy has 'squash.body: blank'; "
          + "expected 'BLANK' -> change 'squash_merge_commit_message' in the settings of the repository, or "
          + "'squash.body' in the policy"
      ])
  }

  @Test func `other ways to land are wrong where squashing is required`() throws {
    let all = LandingMethods(allowsSquash: true, allowsMerge: true, allowsRebase: true)
    #expect(
      SquashSetup.findings(in: try facts(["require": "true"], SquashSettings(), all)).map(\.sentence) == [
        "the repository allows merge commits, but the policy has 'squash.require: true'",
        "the repository allows rebase merges, but the policy has 'squash.require: true'",
      ])
    #expect(SquashSetup.said(of: try facts(["title": "pull-request"], SquashSettings(), all)) == [])
  }

  @Test func `squash merges are allowed where the policy speaks of them`() throws {
    let none = LandingMethods(allowsSquash: false)
    #expect(
      SquashSetup.findings(in: try facts(["title": "pull-request"], SquashSettings(), none)).map(\.sentence)
        == [
          "the repository does not allow squash merges, but the policy has 'squash'"
        ])
    #expect(SquashSetup.said(of: try facts([:], SquashSettings(), none)) == [])
  }

  @Test func `what nobody tells is not looked at`() throws {
    #expect(
      SquashSetup.reasonToSkip(.sample())
        == "nothing tells what the forge is set to; give the file of an event with --event")
    #expect(
      SquashSetup.reasonToSkip(try facts([:])) == "the event does not tell what the forge is set to")
    #expect(SquashSetup.reasonToSkip(try facts([:], SquashSettings(body: .blank))) == nil)
  }
}
