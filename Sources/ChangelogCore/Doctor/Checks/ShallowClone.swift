/// Whether the clone has the whole history.
enum ShallowClone: HealthCheck {
  static let id = "shallow-clone"
  static let summary = "the clone has the whole history"

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    guard facts.isShallow else { return [] }
    let place = facts.isInJob ? " (in CI: fetch-depth: 0)" : ""
    return [
      HealthFinding(
        "the clone is shallow, and lacks commits and tags by which releases are told\(place)",
        remedy: .command(["git", "fetch", "--unshallow", "--tags"]))
    ]
  }
}
