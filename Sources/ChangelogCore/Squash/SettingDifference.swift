/// A squash setting of a repository that is not what the policy says.
struct SettingDifference: Equatable {
  /// What the forge calls the setting.
  let setting: String
  /// What the policy calls it.
  let key: String
  /// What is there and what was expected, as a sentence without a full stop.
  let sentence: String
}

extension SquashSettings {
  /// How these settings of a repository differ from those that the policy names.
  ///
  /// What the forge does not tell, or the policy does not name, is not compared.
  func differences(from expected: SquashSettings, on forge: ForgeName) -> [SettingDifference] {
    let words = SettingWords(of: forge)
    var differences: [SettingDifference] = []
    func add(_ setting: String, _ own: String, _ key: String, _ other: String, value: String) {
      differences.append(
        SettingDifference(
          setting: setting, key: key,
          sentence: "the repository's \(setting.inQuotes) is \(own.inQuotes), but the policy has "
            + "\("\(key): \(value)".inQuotes); expected \(other.inQuotes)"))
    }
    if let title, let other = expected.title, title != other {
      add(words.title, words.value(title), "squash.title", words.value(other), value: other.rawValue)
    }
    if let body, let other = expected.body, body != other {
      add(words.body, words.value(body), "squash.body", words.value(other), value: other.rawValue)
    }
    if let template, let other = expected.template, template.lines != other.lines {
      differences.append(
        SettingDifference(
          setting: words.template, key: "squash.template",
          sentence: "the repository's \(words.template.inQuotes) is not the policy's 'squash.template'; "
            + "expected both to be the same"))
    }
    return differences
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
