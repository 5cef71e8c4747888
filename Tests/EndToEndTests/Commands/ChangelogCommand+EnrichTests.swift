import Foundation
import TestSupport
import Testing

struct ChangelogCommandEnrichTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.git("remote add origin git@github.com:acme/app.git")
    try Data(
      """
      changelog:
        rules: [{ when: { label: 'area:*' }, section: Areas }]
        show: { commit: false }
      """.utf8
    ).write(to: URL(fileURLWithPath: repository.path + "/.changelog.yml"))
    try repository.commit("feat: one (#1)")
    try repository.git("tag v1.0.0")
    try repository.commit("feat: two (#2)")
    try repository.commit("feat: three (#3)")
  }

  private func run(
    _ arguments: String..., server: LoopbackServer? = nil, environment: [String: String] = [:]
  ) throws -> Command {
    let job = ["GITHUB_TOKEN": "", "GH_TOKEN": "", "GITHUB_ACTIONS": "", "HOME": repository.path]
    return try Command(
      Program.path,
      ["changelog"] + arguments + (server.map { ["--enrich", "--api-url", $0.url] } ?? []),
      in: repository.path, environment: job.merging(environment) { $1 })
  }

  private static func card(_ login: String, _ label: String) -> LoopbackServer.Answer {
    .json(#"{"merged": true, "user": {"login": "\#(login)"}, "labels": [{"name": "\#(label)"}]}"#)
  }

  private func link(_ number: Int) -> String { "([#\(number)](https://github.com/acme/app/pull/\(number)))" }

  private var enriched: String {
    """
    ## [Unreleased](https://github.com/acme/app/compare/v1.0.0...HEAD)

    ### Features

    * three \(link(3))

    ### Areas

    * two \(link(2))

    """
  }

  private var plain: String {
    """
    ## [Unreleased](https://github.com/acme/app/compare/v1.0.0...HEAD)

    ### Features

    * two \(link(2))
    * three \(link(3))

    """
  }

  @Test func `labels decide, only what is selected is asked for, and that once`() throws {
    let server = try LoopbackServer { path, _ in
      Self.card("ada", path.hasSuffix("/2") ? "area: <ui>" : "bug")
    }
    for _ in 1...2 {
      let run = try run("--unreleased", server: server, environment: ["GITHUB_TOKEN": "s3cret"])
      #expect(run == Command(output: enriched, complaint: "", exitCode: 0))
      #expect(server.paths == ["/repos/acme/app/pulls/3", "/repos/acme/app/pulls/2"])
    }
    #expect(server.questions.allSatisfy { $0.contains("\r\nAuthorization: Bearer s3cret\r\n") })
    #expect(try run("--unreleased") == Command(output: plain, complaint: "", exitCode: 0))
    _ = try run(server: server)
    #expect(server.paths.last == "/repos/acme/app/pulls/1")
    #expect(server.paths.count == 3)
  }

  @Test func `accounts stand in the model`() throws {
    let server = try LoopbackServer { _, _ in Self.card("ada-l", "bug") }
    let run = try run("--latest", "--format", "json", server: server)
    #expect(run.complaint == "")
    #expect(
      run.output.contains(
        #""authors": [{"name": "A U Thor", "email": "author@example.org", "login": "ada-l"}]"#))
  }

  @Test(arguments: [
    (
      LoopbackServer.Answer.status(404),
      "there is nothing, or it takes a token to read it; expected one in GITHUB_TOKEN or GH_TOKEN", 2
    ),
    (.status(401), "the server asks for a token; expected one in GITHUB_TOKEN or GH_TOKEN", 3),
    (.status(429, fields: "Retry-After: 3600"), "the rate limit is used up for another 3600 seconds", 3),
    (.status(500), "the server answers with status 500", 3),
  ])
  func `a forge that tells nothing is warned of once, and stops nothing`(
    answer: LoopbackServer.Answer, reason: String, number: Int
  ) throws {
    let server = try LoopbackServer { _, _ in answer }
    let run = try run("--unreleased", server: server)
    #expect(run.output == plain)
    #expect(
      run.complaint
        == "changelogctl: warning: cannot fetch '\(server.url)/repos/acme/app/pulls/\(number)': \(reason); "
        + "what nobody tells of pull requests is left out\n")
    #expect(run.exitCode == 0)
  }

  @Test func `a server that hangs is waited for a while`() throws {
    let server = try LoopbackServer { _, _ in .silence }
    let start = ContinuousClock.now
    let run = try run("--unreleased", server: server)
    #expect(ContinuousClock.now - start < .seconds(50))
    #expect(run.output == plain)
    #expect(run.complaint.hasPrefix("changelogctl: warning: cannot fetch "))
    #expect(run.exitCode == 0)
  }

  @Test func `a damaged cache is written anew`() throws {
    let folder = repository.path + "/.git/changelogctl"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = URL(fileURLWithPath: folder + "/pull-requests.json")
    try Data("{".utf8).write(to: file)
    let server = try LoopbackServer { _, _ in Self.card("ada", "area: x") }
    #expect(try run("--unreleased", server: server).complaint == "")
    #expect(try Data(contentsOf: file).count > 100)
    #expect(server.paths.count == 2)
  }

  @Test(arguments: [
    ("git@example.org:acme/app.git", "the forge is not known; expected 'project.forge' in .changelog.yml"),
    ("../elsewhere", "the forge is not known; expected 'project.forge' in .changelog.yml"),
  ])
  func `without a forge nothing is asked for`(remote: String, reason: String) throws {
    try repository.git("remote set-url origin \(remote)")
    let run = try run("--unreleased", "--enrich")
    #expect(run.exitCode == 0)
    #expect(
      run.complaint
        == "changelogctl: warning: cannot ask for pull requests: \(reason); what nobody tells of pull requests is left out\n"
    )
  }

  @Test func `an address of the API is for enriching`() throws {
    let run = try run("--api-url", "https://x")
    #expect(run.exitCode == 64)
    #expect(run.complaint.hasPrefix("Error: --api-url needs --enrich\n"))
  }
}
