import Foundation
import TestSupport
import Testing

/// The GitHub action, run step by step as the runner does it.
@Suite(.enabled(if: Command.isInstalled("jq"), "jq is not here, which the action's script needs"))
struct GitHubActionTests {
  private let repository: HostedRepository

  init() throws {
    repository = try HostedRepository()
  }

  private func event(_ title: String, description: String = "Why.") throws -> Data {
    try repository.pullRequestEvent(
      titled: title, description: description, settings: (title: "PR_TITLE", body: "PR_BODY"))
  }

  /// Runs it on a whole clone.
  private func run(_ title: String, _ inputs: [String: String] = [:]) throws -> WorkflowJob {
    let clone = try repository.clone(of: repository.merge, isShallow: false)
    return try WorkflowJob(("pull_request", event(title)), inputs, in: clone.path)
  }

  @Test(arguments: ["pull_request", "pull_request_target"], [false, true])
  func `a pull request gives every output, whatever the clone has`(name: String, isShallow: Bool) throws {
    let commit = name == "pull_request" ? repository.merge : repository.base
    let clone = try repository.clone(of: commit, isShallow: isShallow)
    let job = try WorkflowJob((name, event("feat: add paging")), in: clone.path)
    #expect(job.log.exitCode == 0)
    #expect(job.log.complaint == "")
    #expect(
      job.outputs == [
        "message": "feat: add paging (#12)\n\nWhy.", "valid": "true", "bump": "minor",
        "entry": "### Features\n\n* add paging (#12)", "next-version": "1.3.0",
        "comment": "\(job.temporary.path)/changelogctl-pr.md",
      ])
    #expect(job.summary.hasPrefix("<!-- changelogctl pr -->\n### ✅"))
    #expect(try job.summary == String(contentsOfFile: job.outputs["comment"] ?? "", encoding: .utf8))
    // Nothing of the pull request is checked out.
    #expect(try clone.git("rev-parse HEAD") == commit)
  }

  @Test func `a message with an error fails the check, with annotations and every output`() throws {
    let job = try run("feta: add paging")
    #expect(job.log.exitCode == 1)
    #expect(job.log.output.contains("\n::error title=pull request #12 type-enum::"))
    #expect(job.outputs["valid"] == "false")
    #expect(job.outputs["message"] == "feta: add paging (#12)\n\nWhy.")
    #expect(job.outputs["entry"] == "")
    #expect(job.outputs["bump"] == "none")
    #expect(job.summary.contains("### ❌"))
  }

  @Test(arguments: [("false", Int32(0), "true"), ("true", 1, "false")])
  func `warnings fail the check where the workflow says so`(strict: String, exitCode: Int32, valid: String)
    throws
  {
    let job = try run("feat: add " + String(repeating: "x", count: 100), ["strict": strict])
    #expect(job.log.exitCode == exitCode)
    #expect(job.log.output.contains("\n::warning title=pull request #12 header-max-length::"))
    #expect(job.outputs["valid"] == valid)
  }

  @Test func `in a merge queue the message is read that it has written`() throws {
    let message = "feat: add paging (#12)\n\n* wip\n"
    let queued = try repository.origin.commit(message)
    let file = try JSONSerialization.data(withJSONObject: [
      "action": "checks_requested", "repository": ["full_name": "owner/name"],
      "merge_group": [
        "base_ref": "refs/heads/main", "base_sha": repository.base, "head_sha": queued,
        "head_ref": "refs/heads/gh-readonly-queue/main/pr-12-\(repository.base)",
        "head_commit": ["message": message],
      ],
    ])
    let clone = try repository.clone(of: queued, isShallow: true)
    let job = try WorkflowJob(("merge_group", file), in: clone.path)
    #expect(job.log.exitCode == 0)
    #expect(job.outputs["message"] == message)
    #expect(job.outputs["next-version"] == "1.3.0")
    #expect(job.outputs["valid"] == "true")
  }

  @Test func `after a push the message is read that has landed`() throws {
    let landed = try repository.origin.commit("Add paging (#12)")
    let file = try JSONSerialization.data(withJSONObject: [
      "ref": "refs/heads/main", "before": repository.base, "after": landed,
      "head_commit": ["message": "Add paging (#12)"], "repository": ["full_name": "owner/name"],
    ])
    let clone = try repository.clone(of: landed, isShallow: true)
    let job = try WorkflowJob(("push", file), in: clone.path)
    #expect(job.log.exitCode == 1)
    #expect(job.outputs["message"] == "Add paging (#12)")
    #expect(job.outputs["bump"] == "none")
  }

  @Test func `an event that tells of no pull request is an error without outputs`() throws {
    let clone = try repository.clone(of: repository.base, isShallow: false)
    let job = try WorkflowJob(("issues", Data("{}".utf8)), in: clone.path)
    #expect(job.log.exitCode == 2)
    #expect(job.log.complaint.contains("the event 'issues' tells of no pull request"))
    #expect(job.outputs.values.allSatisfy { $0 == "" })
    #expect(job.summary == "")
  }

  @Test func `the report is written where the workflow wants it`() throws {
    let clone = try repository.clone(of: repository.merge, isShallow: false)
    try FileManager.default.createDirectory(
      atPath: "\(clone.path)/part", withIntermediateDirectories: false)
    let job = try WorkflowJob(
      ("pull_request", event("feat: add paging")),
      ["working-directory": "part", "comment-file": "my report.md"], in: clone.path)
    #expect(job.outputs["comment"] == "\(clone.path)/part/my report.md")
    #expect(try String(contentsOfFile: "\(clone.path)/part/my report.md", encoding: .utf8) == job.summary)
  }
}
