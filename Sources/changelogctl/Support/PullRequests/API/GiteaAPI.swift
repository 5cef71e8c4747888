import ChangelogCore

/// The API of Gitea and Forgejo.
/// - Source: Gitea's API, version 1, which is made like GitHub's.
enum GiteaAPI: ForgeEndpoint {
  static let forge = ForgeName.gitea
  static let name = "Gitea or Forgejo"
  static let address: String? = nil
  static let host: String? = nil
  static let tokenNames = ["GITEA_TOKEN", "FORGEJO_TOKEN"]

  static func authorization(with token: APIToken) -> String { token.header("Authorization: token ") }

  static func address(in job: JobEnvironment) -> String? {
    GiteaActions.isHere(job) ? job.value(of: "GITHUB_API_URL") : nil
  }

  static func card(of number: Int, in project: String, by connection: APIConnection) throws(SystemError)
    -> Result<PullRequestCard, SystemError>
  {
    let path = "\(try GitHubPath.repository(project))/pulls/\(number)"
    return try connection.find(GitHubPayload.PullRequest.self, at: path).map(\.card)
  }

  static func refreshed(
    _ facts: PullRequestFacts, of project: String, number: Int, by connection: APIConnection
  ) throws -> PullRequestFacts {
    let path = "\(try GitHubPath.repository(project))/pulls/\(number)"
    let payload = try connection.value(GitHubPayload.PullRequest.self, at: path)
    var fresh = GitHubEvent.facts(about: payload, numbered: number, forge: forge)
    fresh.request.settings = facts.request.settings
    let (commits, isCut) = try connection.list(
      CommitPayload.self, at: path + "/commits", query: "limit=50&verification=false&files=false")
    guard !isCut else {
      fresh.remarks.append(
        "the pull request has more than \(commits.count) commits, so that they were not taken")
      return fresh
    }
    // As git lists them, newest first.
    let isOldestFirst = commits.count > 1 && commits.last?.sha == payload.head?.sha
    fresh.request.take(isOldestFirst ? commits : commits.reversed(), openedBy: payload.user)
    return fresh
  }
}
