/// Whether the forge is set to what the policy says about squashing.
enum SquashSetup: HealthCheck {
  static let id = "squash-settings"
  static let summary = "what the forge is set to does not contradict the policy"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    guard let hosting = facts.hosting else {
      return "nothing tells what the forge is set to; give the file of an event with --event"
    }
    return hosting.settings == SquashSettings() && hosting.methods == LandingMethods()
      ? "the event does not tell what the forge is set to" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    guard let hosting = facts.hosting else { return [] }
    let squash = facts.policy.squash
    let differences = hosting.settings.differences(from: squash.settings, on: hosting.forge).map {
      HealthFinding(
        $0.sentence,
        remedy: .words(
          "change \($0.setting.inQuotes) in the settings of the repository, or \($0.key.inQuotes) in the policy"
        ))
    }
    return differences + hosting.methods.contradictions(of: squash)
  }
}

extension LandingMethods {
  /// Where pull requests may land in another way than the policy says.
  fileprivate func contradictions(of squash: SquashPolicy) -> [HealthFinding] {
    let expectsSquash = squash.isRequired || squash.settings != SquashSettings()
    let others = [
      (allowsMerge, "merge commits", "allow_merge_commit"),
      (allowsRebase, "rebase merges", "allow_rebase_merge"),
    ]
    var findings = others.filter { squash.isRequired && $0.0 == true }.map { _, name, setting in
      HealthFinding(
        "the repository allows \(name), but the policy has 'squash.require: true'",
        remedy: .words(
          "switch \(setting.inQuotes) off in the settings of the repository, or 'squash.require' in the policy"
        ))
    }
    if expectsSquash, allowsSquash == false {
      findings.append(
        HealthFinding(
          "the repository does not allow squash merges, but the policy has 'squash'",
          remedy: .words(
            "switch 'allow_squash_merge' on in the settings of the repository, or take 'squash' out of the policy"
          )))
    }
    return findings
  }
}
