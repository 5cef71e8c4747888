import ChangelogCore

/// GitHub's API, also that of an Enterprise server.
/// - Source: GitHub's REST API, version 2022-11-28: pulls, repos.
enum GitHubAPI: ForgeEndpoint {
  static let forge = ForgeName.github
  static let name = "GitHub"
  static let address: String? = "https://api.github.com"
  static let host: String? = "github.com"
  static let tokenNames = ["GITHUB_TOKEN", "GH_TOKEN"]

  static func authorization(with token: APIToken) -> String { token.header("Authorization: Bearer ") }

  static func address(in job: JobEnvironment) -> String? {
    job.isSet("GITHUB_ACTIONS") && !GiteaActions.isHere(job) ? job.value(of: "GITHUB_API_URL") : nil
  }

  /// No more commits than this are listed, whatever the pages.
  private static let commitLimit = 250

  static func card(of number: Int, in project: String, by connection: APIConnection) throws(SystemError)
    -> Result<PullRequestCard, SystemError>
  {
    let path = "\(try GitHubPath.repository(project))/pulls/\(number)"
    return try connection.find(GitHubPayload.PullRequest.self, at: path).map(\.card)
  }

  static func refreshed(
    _ facts: PullRequestFacts, of project: String, number: Int, by connection: APIConnection
  ) throws -> PullRequestFacts {
    let repository = try GitHubPath.repository(project)
    let path = "\(repository)/pulls/\(number)"
    let payload = try connection.value(GitHubPayload.PullRequest.self, at: path)
    var fresh = GitHubEvent.facts(about: payload, numbered: number, forge: forge)
    let settings = try connection.value(GitHubPayload.Repository.self, at: repository).settings
    fresh.request.settings = settings.completed(by: fresh.request.settings).completed(
      by: facts.request.settings)
    let (commits, isCut) = try connection.list(
      CommitPayload.self, at: path + "/commits", query: "per_page=100")
    let count = payload.commits?.value ?? commits.count
    guard !isCut, commits.count >= min(count, commitLimit + 1), count <= commitLimit else {
      fresh.remarks.append(
        "GitHub lists only \(commits.count) of the \(count) commits, so that they were not taken")
      return fresh
    }
    fresh.request.take(commits, openedBy: payload.user)
    fresh.request.author = fresh.request.author ?? payload.user?.noReply
    return fresh
  }
}

/// Paths of APIs that are made like GitHub's.
enum GitHubPath {
  /// The path of a repository.
  static func repository(_ project: String) throws(SystemError) -> String {
    let parts = project.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
      throw SystemError(
        "cannot fetch the pull request", because: "the project is \(project.inQuotes); expected 'owner/name'")
    }
    return "/repos/" + parts.map(\.asPathComponent).joined(separator: "/")
  }
}

extension GitHubPayload.User {
  /// The account as the author of commits that are made on the web.
  fileprivate var noReply: Person? {
    guard let login = login?.value, let id = id?.value else { return nil }
    return Person(name: login, email: "\(id)+\(login)@users.noreply.github.com")
  }
}
