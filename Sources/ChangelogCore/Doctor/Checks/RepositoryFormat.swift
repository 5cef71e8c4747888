/// Whether git keeps the repository in a way that can be read, with all that the policy needs.
enum RepositoryFormat: HealthCheck {
  static let id = "repository-format"
  static let summary = "the repository is kept in a way that can be read"

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    if let obstacle = facts.obstacle { return [obstacle] }
    guard facts.lacksTrees, let partial = facts.partialClone else { return [] }
    return [
      HealthFinding(
        "the clone leaves out trees (\(partial.filter.inQuotes)), by which the policy tells what a commit touches",
        remedy: .commands([
          ["git", "config", "remote.\(partial.remote).partialCloneFilter", "blob:none"],
          ["git", "fetch", "--refetch", partial.remote],
        ]))
    ]
  }
}

extension HealthFacts {
  /// Whether a partial clone leaves out trees that the policy looks at.
  public var lacksTrees: Bool {
    guard let partialClone, partialClone.filter.contains("tree:") else { return false }
    return !policy.components.isEmpty || !policy.rulePaths().isEmpty
  }
}
