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
    let actual = landing.pullRequest.settings
    let words = SettingWords(of: landing.forge)
    var findings: [Finding] = []
    if let own = actual.title, let other = expected.title, own != other {
      findings.append(
        Self.finding(
          words.title, words.value(own), "squash.title", words.value(other), value: other.rawValue))
    }
    if let own = actual.body, let other = expected.body, own != other {
      findings.append(
        Self.finding(words.body, words.value(own), "squash.body", words.value(other), value: other.rawValue))
    }
    if let own = actual.template, let other = expected.template, own.lines != other.lines {
      findings.append(
        Finding(
          "the repository's \(words.template.inQuotes) is not the policy's 'squash.template'; expected both to be the same",
          mendingIn: .setting(words.template)))
    }
    return findings
  }

  private static func finding(
    _ setting: String, _ own: String, _ key: String, _ other: String, value: String
  ) -> Finding {
    Finding(
      "the repository's \(setting.inQuotes) is \(own.inQuotes), but the policy has \("\(key): \(value)".inQuotes); "
        + "expected \(other.inQuotes)",
      mendingIn: .setting(setting))
  }
}

/// What a forge calls its squash settings.
private struct SettingWords {
  let title: String
  let body: String
  let template: String
  private let isGitHub: Bool

  /// GitHub's words are those of its programming interface; the others know templates alone.
  init(of forge: ForgeName) {
    isGitHub = forge == .github
    title = isGitHub ? "squash_merge_commit_title" : "squash title"
    body = isGitHub ? "squash_merge_commit_message" : "squash body"
    template = ForgeCatalog.forge(named: forge)?.templateSetting ?? "squash template"
  }

  func value(_ title: SquashSettings.Title) -> String {
    guard isGitHub else { return title.rawValue }
    return switch title {
    case .commitOrPullRequest: "COMMIT_OR_PR_TITLE"
    case .pullRequest: "PR_TITLE"
    }
  }

  func value(_ body: SquashSettings.Body) -> String {
    guard isGitHub else { return body.rawValue }
    return switch body {
    case .commits: "COMMIT_MESSAGES"
    case .description: "PR_BODY"
    case .blank: "BLANK"
    case .template: body.rawValue
    }
  }
}

extension String {
  /// The lines that have text, without white space at their ends.
  fileprivate var lines: [Substring] {
    split(whereSeparator: \.isNewline).map(\.withoutSpaceAtEnd).filter { !$0.isEmpty }
  }
}
