import CommitParser

/// Whether what breaks is said in a way that the grammar of the policy reads.
enum BreakingMarks: HealthCheck {
  static let id = "breaking-marks"
  static let summary = "no unreleased commit says that it breaks something by a '!' that is not read"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    guard !facts.policy.changelog.readsMark else { return nil }
    return facts.isShallow ? "a shallow clone does not tell what is unreleased" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    guard !facts.policy.changelog.readsMark, let project = facts.parts.first else { return [] }
    return project.unreleased.filter { isOverlooked($0, facts.overrides) }.map { commit in
      let landed = CommitMessage(String(CommitMessage.landedTitle(in: commit.message).title))
      return HealthFinding(
        "commit \(commit.id.abbreviated) breaks something by the '!' in \(landed.headerLine.inQuotes), "
          + "which style 'angular' does not read",
        remedy: .command([
          "changelogctl", "override", "\(commit.id.abbreviated)", "--breaking",
          landed.breakingDescriptions.first ?? "\(landed.headerLine)",
        ]))
    }
  }

  private static func isOverlooked(_ commit: Commit, _ overrides: Overrides) -> Bool {
    guard commit.message.utf8.firstRange(of: "!".utf8) != nil else { return false }
    guard CommitMessage(String(CommitMessage.landedTitle(in: commit.message).title)).isBreaking else {
      return false
    }
    let override = overrides.override(of: commit)
    return override?.breaking == nil && override?.replace == nil && override?.hide == nil
      && AngularMessage(commit.message)?.notes.isEmpty ?? true
  }
}
