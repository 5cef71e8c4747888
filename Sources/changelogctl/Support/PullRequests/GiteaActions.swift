import ChangelogCore

/// The Actions of Gitea and of Forgejo, which take GitHub's variables and payloads over.
enum GiteaActions: PullRequestSource {
  static let name = "Gitea or Forgejo Actions"

  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    guard isHere(job) else { return nil }
    return try GitHubEvent.facts(in: job, forge: .gitea)
  }

  /// Whether the process runs there; GitHub's own variable is set too.
  static func isHere(_ job: JobEnvironment) -> Bool {
    job.isSet("GITEA_ACTIONS") || job.isSet("FORGEJO_ACTIONS")
  }
}
