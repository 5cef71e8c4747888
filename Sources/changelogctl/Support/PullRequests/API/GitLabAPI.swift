import ChangelogCore

/// GitLab's API.
/// - Source: GitLab's REST API, version 4: merge requests, projects.
enum GitLabAPI: ForgeEndpoint {
  static let forge = ForgeName.gitlab
  static let name = "GitLab"
  static let address: String? = "https://gitlab.com/api/v4"
  static let host: String? = "gitlab.com"
  static let tokenNames = ["GITLAB_TOKEN", "CI_JOB_TOKEN"]

  static func isOfJob(_ tokenName: String) -> Bool { tokenName == "CI_JOB_TOKEN" }

  static func authorization(with token: APIToken) -> String {
    token.header(token.isOfJob ? "JOB-TOKEN: " : "PRIVATE-TOKEN: ")
  }

  static func address(in job: JobEnvironment) -> String? {
    job.isSet("GITLAB_CI") ? job.value(of: "CI_API_V4_URL") : nil
  }

  static func card(of number: Int, in project: String, by connection: APIConnection) throws(SystemError)
    -> Result<PullRequestCard, SystemError>
  {
    let path = "/projects/\(project.asPathComponent)/merge_requests/\(number)"
    return try connection.find(GitLabPayload.MergeRequest.self, at: path).map(\.card)
  }

  static func refreshed(
    _ facts: PullRequestFacts, of project: String, number: Int, by connection: APIConnection
  ) throws -> PullRequestFacts {
    let projectPath = "/projects/\(project.asPathComponent)"
    let path = "\(projectPath)/merge_requests/\(number)"
    let payload = try connection.value(GitLabPayload.MergeRequest.self, at: path)
    var fresh = payload.facts(over: facts, number: number)
    let settings = try connection.value(GitLabPayload.Project.self, at: projectPath).settings
    fresh.request.settings = settings.completed(by: facts.request.settings)
    let (commits, isCut) = try connection.list(
      GitLabPayload.Commit.self, at: path + "/commits", query: "per_page=100")
    guard !isCut else {
      fresh.remarks.append(
        "the merge request has more than \(commits.count) commits, so that they were not taken")
      return fresh
    }
    // Newest first.
    let isOldestFirst = commits.count > 1 && commits.last?.id == payload.sha
    fresh.request.commits = (isOldestFirst ? commits : commits.reversed()).map(\.branchCommit)
    fresh.request.commitCount = commits.count
    let name = payload.author?.name?.value
    fresh.request.author =
      fresh.request.commits?.first { $0.author.name == name }?.author ?? facts.request.author
    return fresh
  }
}
