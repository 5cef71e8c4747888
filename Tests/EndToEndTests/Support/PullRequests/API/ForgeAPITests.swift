import ChangelogCore
import Testing

@testable import changelogctl

struct ForgeAPITests {
  private let facts = PullRequestFacts(
    request: PullRequest(title: "old", number: 12, project: "acme/app"), forge: .github)

  private func job(_ variables: [String: String]) -> JobEnvironment {
    JobEnvironment(variable: { variables[$0] }, file: { _ in [] })
  }

  private func complaint(_ task: () throws -> Void) -> String? {
    #expect(throws: SystemError.self) { try task() }?.description
  }

  /// The line with which a forge is asked, for a job with these variables.
  private func authorization(_ forge: ForgeName, _ variables: [String: String]) throws -> String? {
    let server = try LoopbackServer { _, _ in .status(404) }
    let api = try ForgeAPI(forge: forge, apiURL: server.url, in: job(variables))
    #expect(throws: SystemError.self) { try api.refreshed(facts) }
    let lines = try #require(server.questions.first).split(separator: "\r\n")
    return lines.first { $0.contains("s3cret") }.map(String.init)
  }

  @Test(arguments: [
    (ForgeName.github, ["GITHUB_TOKEN": "s3cret", "GH_TOKEN": "x"], "Authorization: Bearer s3cret"),
    (.github, ["GITHUB_TOKEN": "", "GH_TOKEN": "s3cret"], "Authorization: Bearer s3cret"),
    (.github, ["GITLAB_TOKEN": "s3cret"], "none"),
    (.gitlab, ["GITLAB_TOKEN": "s3cret", "CI_JOB_TOKEN": "x"], "PRIVATE-TOKEN: s3cret"),
    (.gitlab, ["CI_JOB_TOKEN": "s3cret"], "JOB-TOKEN: s3cret"),
    (.gitea, ["GITEA_TOKEN": "s3cret"], "Authorization: token s3cret"),
    (.gitea, ["FORGEJO_TOKEN": "s3cret"], "Authorization: token s3cret"),
    (.gitea, ["GITHUB_TOKEN": "s3cret"], "none"),
  ])
  func `a forge gets its own token`(forge: ForgeName, variables: [String: String], line: String) throws {
    #expect(try authorization(forge, variables) ?? "none" == line)
  }

  @Test(arguments: [
    (ForgeName.github, ["GITHUB_ACTIONS": "true"], "GITHUB_API_URL", true),
    (.github, [:], "GITHUB_API_URL", false),
    (.github, ["GITHUB_ACTIONS": "true", "GITEA_ACTIONS": "true"], "GITHUB_API_URL", false),
    (.gitea, ["GITHUB_ACTIONS": "true", "GITEA_ACTIONS": "true"], "GITHUB_API_URL", true),
    (.gitlab, ["GITLAB_CI": "true"], "CI_API_V4_URL", true), (.gitlab, [:], "CI_API_V4_URL", false),
  ])
  func `a job tells its own server`(
    forge: ForgeName, variables: [String: String], name: String, isTaken: Bool
  ) throws {
    let server = try LoopbackServer { _, _ in .status(404) }
    // Where the variable is not taken, the page on another server keeps us from asking the public one.
    var facts = facts
    facts.request.url = "https://git.example/acme/app/pull/12"
    let api = try ForgeAPI(
      forge: forge, apiURL: nil, in: job(variables.merging([name: server.url]) { $1 }))
    #expect(throws: SystemError.self) { try api.refreshed(facts) }
    #expect(server.questions.isEmpty == !isTaken)
  }

  @Test func `the token of a public server stays there`() throws {
    var facts = facts
    facts.request.url = "https://git.example/acme/app/pull/12"
    let api = try ForgeAPI(forge: .github, apiURL: nil, token: "s3cret")
    #expect(
      complaint { _ = try api.refreshed(facts) }
        == "cannot fetch the pull request: its page is on 'git.example'; expected --api-url, the API of that server"
    )
  }

  @Test func `a server of one's own must be named`() {
    #expect(
      complaint { _ = try ForgeAPI(forge: .gitea, apiURL: nil, token: nil) }
        == "cannot fetch a pull request of Gitea or Forgejo: the server is not known; expected --api-url, such as "
        + "https://codeberg.org/api/v1")
  }

  @Test(arguments: [ForgeName.azure, .bitbucket, .none])
  func `another forge can't be asked`(forge: ForgeName) {
    #expect(
      complaint { _ = try ForgeAPI(forge: forge, apiURL: "https://x", token: nil) }
        == "cannot fetch a pull request of '\(forge.rawValue)': expected one of github, gitlab, gitea")
  }

  @Test func `number and project must be known`() throws {
    let api = try ForgeAPI(forge: .github, apiURL: "http://127.0.0.1:1", token: nil)
    #expect(
      complaint { _ = try api.refreshed(PullRequestFacts(request: PullRequest(title: "x"))) }
        == "cannot fetch the pull request: its number is not known; expected --number")
    #expect(
      complaint { _ = try api.refreshed(PullRequestFacts(request: PullRequest(title: "x", number: 1))) }
        == "cannot fetch the pull request: the project is not known; expected one such as 'owner/name'")
  }

  @Test(arguments: ["acme", "acme/app/x", "acme/..", "./app", "/app", "acme/"])
  func `a project that is none is not asked for`(project: String) throws {
    let api = try ForgeAPI(forge: .github, apiURL: "http://127.0.0.1:1", token: nil)
    var facts = facts
    facts.request.project = project
    #expect(
      complaint { _ = try api.refreshed(facts) }
        == "cannot fetch the pull request: the project is '\(project)'; expected 'owner/name'")
  }

  @Test func `names in a path are encoded`() throws {
    let server = try LoopbackServer { _, _ in .status(404) }
    var facts = facts
    facts.request.project = "ac me/a?b#c\nd"
    let api = try ForgeAPI(forge: .github, apiURL: server.url, token: nil)
    #expect(throws: SystemError.self) { try api.refreshed(facts) }
    #expect(server.paths == ["/repos/ac%20me/a%3Fb%23c%0Ad/pulls/12"])
  }
}
