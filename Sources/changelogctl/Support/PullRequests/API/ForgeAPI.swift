import ChangelogCore

/// A forge whose API can be asked.
protocol ForgeEndpoint: Sendable {
  /// The forge.
  static var forge: ForgeName { get }
  /// The forge's name as its users write it.
  static var name: String { get }
  /// Where its public server's API is; nil when every server is somebody's own.
  static var address: String? { get }
  /// The host of the public server's pages.
  static var host: String? { get }
  /// The variables in which users keep tokens, the first that is set counts.
  static var tokenNames: [String] { get }
  /// What stands before a token in the line that carries it.
  static func authorization(with token: APIToken) -> String
  /// The facts as they are now.
  static func refreshed(
    _ facts: PullRequestFacts, of project: String, number: Int, by connection: APIConnection
  )
    throws -> PullRequestFacts
  /// Who opened a pull request and how it is labelled; the failure is that there is none.
  static func card(of number: Int, in project: String, by connection: APIConnection) throws(SystemError)
    -> Result<PullRequestCard, SystemError>
  /// Where a job finds its own server's API; nil outside of its jobs.
  static func address(in job: JobEnvironment) -> String?
  /// Whether a variable holds a token of one job.
  static func isOfJob(_ tokenName: String) -> Bool
}

extension ForgeEndpoint {
  static func isOfJob(_ tokenName: String) -> Bool { false }
}

/// Asks the API of a forge what a pull request is like now.
struct ForgeAPI {
  /// Every forge that can be asked.
  static let endpoints: [any ForgeEndpoint.Type] = [GitHubAPI.self, GitLabAPI.self, GiteaAPI.self]

  private let endpoint: any ForgeEndpoint.Type
  private let connection: APIConnection
  /// Whether nobody named the server.
  private let isAssumed: Bool

  /// An API with a given token.
  ///
  /// - Parameters:
  ///   - apiURL: The root of the API; nil for the forge's public one.
  ///   - token: The token; nil to ask as anybody may.
  ///   - tokenName: Where the token comes from, for errors.
  init(
    forge: ForgeName, apiURL: String?, token: String?, tokenName: String = "the token",
    transport: Transport = Transport()
  ) throws(SystemError) {
    guard let endpoint = Self.endpoints.first(where: { $0.forge == forge }) else {
      throw SystemError(
        "cannot fetch a pull request of '\(forge.rawValue)'",
        because: "expected one of \(Self.endpoints.map { $0.forge.rawValue }.joined(separator: ", "))")
    }
    guard let url = apiURL ?? endpoint.address else {
      throw SystemError(
        "cannot fetch a pull request of \(endpoint.name)",
        because: "the server is not known; expected --api-url, such as https://codeberg.org/api/v1")
    }
    let secret = try token.map { value throws(SystemError) in
      try APIToken(value, from: tokenName, isOfJob: endpoint.isOfJob(tokenName))
    }
    self.endpoint = endpoint
    isAssumed = apiURL == nil
    connection = APIConnection(
      address: try APIAddress(url), token: secret,
      authorization: secret.map { endpoint.authorization(with: $0) },
      tokenNames: endpoint.tokenNames, transport: transport)
  }

  /// An API as the environment tells it: the server that the job runs on, and the first token that is set.
  ///
  /// - Parameter apiURL: What the user gave, which counts more.
  init(
    forge: ForgeName, apiURL: String?, in job: JobEnvironment, transport: Transport = Transport()
  ) throws(SystemError) {
    let endpoint = Self.endpoints.first { $0.forge == forge }
    let name = endpoint?.tokenNames.first { job.value(of: $0) != nil }
    try self.init(
      forge: forge, apiURL: apiURL ?? endpoint?.address(in: job), token: name.flatMap { job.value(of: $0) },
      tokenName: name ?? "the token", transport: transport)
  }

  /// The facts with a fresh title, description, state, labels and settings, and with the commits.
  ///
  /// - Throws: ``SystemError`` when the project or the number is not known, or the API gives no answer.
  func refreshed(_ facts: PullRequestFacts) throws -> PullRequestFacts {
    let attempt = "cannot fetch the pull request"
    guard let number = facts.request.number else {
      throw SystemError(attempt, because: "its number is not known; expected --number")
    }
    guard let project = facts.request.project else {
      throw SystemError(attempt, because: "the project is not known; expected one such as 'owner/name'")
    }
    try checkServer(ofPage: facts.request.url, attempt)
    var fresh = try endpoint.refreshed(facts, of: project, number: number, by: connection)
    fresh.policyOrigin = facts.policyOrigin
    guard facts.written != nil else { return fresh }
    // What is written is not the branch any more.
    fresh.written = facts.written
    fresh.baseRevisions = facts.baseRevisions
    fresh.mergeBase = facts.mergeBase
    fresh.headRevisions = facts.headRevisions
    fresh.fetchCommand = facts.fetchCommand
    return fresh
  }

  /// Refuses to ask a server that nobody named about a project that lives on another one.
  func checkServer(ofPage url: String?, _ attempt: String) throws(SystemError) {
    let host = url.flatMap(ProjectPage.init(remote:))?.host
    if isAssumed, let host, host != endpoint.host {
      // The token of one server must not go to another one.
      throw SystemError(
        attempt, because: "its page is on \(host.inQuotes); expected --api-url, the API of that server")
    }
  }

  /// The address of its root.
  var url: String { connection.address.url }

  /// Who opened a pull request and how it is labelled; the failure is that there is none.
  func card(of number: Int, in project: String) throws(SystemError) -> Result<PullRequestCard, SystemError> {
    try endpoint.card(of: number, in: project, by: connection)
  }
}
