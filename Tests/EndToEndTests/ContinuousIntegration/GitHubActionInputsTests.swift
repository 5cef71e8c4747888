import Foundation
import TestSupport
import Testing

/// What the GitHub action makes of its inputs, and what it says when something is missing.
@Suite(.enabled(if: Command.isInstalled("jq"), "jq is not here, which the action's script needs"))
struct GitHubActionInputsTests {
  private let repository: HostedRepository
  private let clone: TemporaryRepository

  /// What the script needs beside jq and the program.
  private static let tools = ["sh", "timeout", "dirname", "git", "od", "tr", "cat"]

  init() throws {
    repository = try HostedRepository()
    clone = try repository.clone(of: repository.merge, isShallow: false)
  }

  private func run(_ inputs: [String: String], environment: [String: String] = [:]) throws -> WorkflowJob {
    let event = try repository.pullRequestEvent(titled: "feat: add paging")
    return try WorkflowJob(("pull_request", event), inputs, in: clone.path, environment: environment)
  }

  @Test func `inputs become arguments, each as one word`() throws {
    let programs = try SearchPath([])
    let program = try programs.add(
      "record",
      #"printf '%s\n' "$@" "token: ${GITHUB_TOKEN-} ${GITEA_TOKEN-}" >> "$RUNNER_TEMP/words"; exit 2"#)
    let job = try run([
      "program": program, "config": "my policy; touch pwned.yml", "strict": "true", "fetch": "true",
      "token": "abc",
    ])
    #expect(job.log.exitCode == 2)
    #expect(
      try String(contentsOfFile: "\(job.temporary.path)/words", encoding: .utf8) == """
        pr
        --config=my policy; touch pwned.yml
        --strict
        --fetch
        --format
        github
        token: abc abc

        """)
  }

  @Test func `without the input for it no token is handed on`() throws {
    let programs = try SearchPath([])
    let program = try programs.add("record", #"echo "token: ${GITHUB_TOKEN-none}"; exit 2"#)
    #expect(try run(["program": program]).log.output == "token: none\n")
  }

  @Test(arguments: ["strict", "fetch"])
  func `an input that says neither yes nor no is an error`(name: String) throws {
    let job = try run([name: "yes"])
    #expect(job.log.exitCode == 2)
    #expect(job.log.output == "::error::the input '\(name)' is neither true nor false\n")
  }

  @Test func `a program that is not there is an error`() throws {
    let job = try run(["program": "no-such-program"])
    #expect(job.log.exitCode == 2)
    #expect(job.log.output == "::error::the program that the input 'program' names was not found\n")
  }

  @Test func `a job without jq is told so`() throws {
    let programs = try SearchPath(Self.tools)
    let job = try run([:], environment: ["PATH": programs.value])
    #expect(job.log.exitCode == 2)
    #expect(
      job.log.output == "::error::jq was not found, which reads the event and writes the outputs\n")
  }

  @Test func `the program on the search path is used`() throws {
    let programs = try SearchPath(Self.tools + ["jq"])
    try programs.add("changelogctl", "exec '\(Program.path)' \"$@\"")
    let job = try run(["program": ""], environment: ["PATH": programs.value])
    #expect(job.log.exitCode == 0)
    #expect(job.outputs["valid"] == "true")
  }

  @Test func `where there is no program it is built from the action's own folder`() throws {
    let programs = try SearchPath(Self.tools + ["jq"])
    try programs.add("make", #"echo "make $*"; exit 2"#)
    let job = try run(["program": ""], environment: ["PATH": programs.value])
    #expect(job.log.exitCode == 2)
    #expect(
      job.log.output == """
        ::group::building changelogctl
        make -C \(Checkout.path)/ci/github/../.. build
        ::error::changelogctl is not on the search path, and cannot be built here

        """)
  }
}
