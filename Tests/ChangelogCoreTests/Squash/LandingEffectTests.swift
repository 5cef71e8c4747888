import Testing

@testable import ChangelogCore

struct LandingEffectTests {
  private func effect(_ message: String) -> LandingEffect { LandingEffect(of: message, under: .default) }

  @Test(arguments: [
    ("feat: a (#1)", Bump.minor, "feat"), ("fix: a (#1)", .patch, "fix"),
    ("fix!: a (#1)", .major, "breaking change"),
    ("docs: a\n\nBREAKING CHANGE: b", .major, "breaking change"),
    ("Merged PR 4: feat: a", .minor, "feat"),
  ])
  func `the type decides the bump, what breaks decides it first`(
    message: String, bump: Bump, reason: String
  ) {
    #expect(effect(message).bump == bump)
    #expect(effect(message).reason == reason)
  }

  @Test(arguments: ["docs: a", "nothing at all", ""])
  func `what gets no line has no entry and no bump`(message: String) {
    let effect = effect(message)
    #expect(effect.entry == nil)
    #expect(effect.bump == .none)
    #expect(effect.reason == nil)
    #expect(effect.text(in: .default, links: nil, policy: ChangelogPolicy()) == "")
  }

  @Test func `the lines are those of the changelog, without a commit`() {
    let links = ProjectLinks(remote: "https://github.com/a/b", forge: nil)
    #expect(
      effect("feat(api)!: a (#1)").text(
        in: .default, links: links, policy: ChangelogPolicy(show: ChangelogPolicy.Show())) == """
          ### Breaking Changes

          * **api:** a ([#1](https://github.com/a/b/pull/1))

          ### Features

          * **api:** a ([#1](https://github.com/a/b/pull/1))

          """)
  }

  @Test(arguments: [
    (Bump.none, Bump.minor, "1.2.0", "1.3.0"), (.patch, .minor, "1.2.1", "1.3.0"),
    (.minor, .patch, "1.3.0", "1.3.0"), (.none, .none, "1.2.0", "1.2.0"),
    (.minor, .major, "1.3.0", "2.0.0"),
  ])
  func `the next version goes by what waits and by what is added`(
    waiting: Bump, bump: Bump, before: String, after: String
  ) throws {
    let step = try #require(
      VersionStep(
        from: SemanticVersion(1, 2, 0), waiting: waiting, adding: bump, under: VersionRules(),
        on: CalendarDay(secondsSince1970: 0)))
    #expect("\(step.before) \(step.after)" == "\(before) \(after)")
  }
}
