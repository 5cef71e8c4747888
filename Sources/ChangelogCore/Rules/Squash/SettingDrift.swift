/// The repository is set to what the policy says.
struct SettingDrift: Rule {
  static let id = "setting-drift"
  static let page = RulePage(
    "the repository's squash settings are those that the policy names",
    reason: """
      `squash.title`, `squash.body` and `squash.template` in the policy say what the forge is set to write. Who changes the \
      one without the other makes every check on a developer's machine expect another message than the one that lands. \
      What the forge does not tell, or the policy does not name, is not compared.
      """,
    passing: ["feat: add paging (#12)"], failing: [])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  private let expected: SquashSettings

  init(options: inout RuleOptions) {
    expected = options.policy.squash.settings
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let landing = candidate.landing else { return [] }
    return landing.pullRequest.settings.differences(from: expected, on: landing.forge).map {
      Finding($0.sentence, mendingIn: .setting($0.setting))
    }
  }
}
