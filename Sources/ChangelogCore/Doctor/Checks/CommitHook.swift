/// Whether messages are checked as they are committed.
enum CommitHook: HealthCheck {
  static let id = "hooks"
  static let summary = "the commit-msg hook is installed"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    if facts.isInJob { return "in a CI job nobody commits by hand" }
    return facts.isBare ? "nobody commits in a bare repository" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] { [facts.hook].compactMap(\.self) }
}
