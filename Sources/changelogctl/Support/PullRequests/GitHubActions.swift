import ChangelogCore

/// GitHub Actions: the file of the event that started the workflow.
enum GitHubActions: PullRequestSource {
  static let name = "GitHub Actions"

  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    guard job.isSet("GITHUB_ACTIONS") else { return nil }
    return try GitHubEvent.facts(in: job, forge: .github)
  }
}
