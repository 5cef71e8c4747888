import ChangelogCore
import TestSupport
import Testing

@testable import changelogctl

struct GitHubActionsTests {
  private let event = #"{"pull_request": {"title": "feat: x"}}"#

  private func job(_ variables: [String: String]) -> JobEnvironment {
    JobEnvironment(variable: { variables[$0] }) { path in Array((path == "event" ? event : "").utf8) }
  }

  @Test(arguments: [
    ([:], ForgeName.github), (["GITEA_ACTIONS": "true"], .gitea), (["FORGEJO_ACTIONS": "true"], .gitea),
  ])
  func `the event's file is read`(variables: [String: String], forge: ForgeName) throws {
    // Gitea and Forgejo set GitHub's variable too.
    let github = ["GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": "event"]
    let job = job(github.merging(variables) { $1 })
    let facts = try PullRequestSources.facts(in: job)
    #expect(facts?.request.title == "feat: x")
    #expect(facts?.forge == forge)
  }

  @Test func `elsewhere there are no facts`() throws {
    #expect(try PullRequestSources.facts(in: job([:])) == nil)
    #expect(try PullRequestSources.facts(in: job(["GITHUB_EVENT_PATH": "event"])) == nil)
  }

  @Test func `a missing file is told`() {
    let error = #expect(throws: SystemError.self) {
      try PullRequestSources.facts(in: job(["GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": ""]))
    }
    #expect(error?.description == "cannot read the event of the workflow: GITHUB_EVENT_PATH is not set")
  }

  @Test func `this process reads a file up to the limit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: " ", count: JobEnvironment.limit), to: "event")
    #expect(try JobEnvironment.current.file(path).count == JobEnvironment.limit)
    try folder.write(String(repeating: " ", count: JobEnvironment.limit + 1), to: "event")
    let error = #expect(throws: SystemError.self) { try JobEnvironment.current.file(path) }
    #expect(error?.description == "cannot read '\(path)': it is larger than 25600 KiB")
    #expect(throws: SystemError.self) { try JobEnvironment.current.file(path + ".none") }
  }
}
