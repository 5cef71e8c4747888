import TestSupport
import Testing

/// The pull request check when it asks the forge.
struct PullRequestCommandFetchTests {
  private let repository: TemporaryRepository
  /// Who wrote the commits of the clone.
  private static let author = ["--author", "A U Thor <author@example.org>"]

  init() throws {
    repository = try TemporaryRepository()
    try repository.git("remote add origin git@github.com:acme/app.git")
    try repository.commit("feat: first")
    try repository.git("branch release")
    try repository.commit("fix: second")
    try repository.git("switch -q -c work")
    try repository.commit("feat: third")
  }

  /// The report on number 12, whose commit was amended since the clone was made.
  private func check(_ arguments: [String]) throws -> Command {
    let (base, head) = (try repository.git("rev-parse main"), try repository.git("rev-parse work"))
    let pullRequest = """
      {"number": 12, "title": "feat: fresh", "body": "Fresh.", "draft": false, "commits": 1,
        "user": {"login": "jane", "id": 5}, "labels": [],
        "base": {"ref": "main", "sha": "\(base)", "repo": {"full_name": "acme/app"}},
        "head": {"ref": "work", "sha": "\(head)", "repo": {"full_name": "acme/app"}}}
      """
    let commits = """
      [{"sha": "\(head)", "author": null, "parents": [{"sha": "x"}],
        "commit": {"message": "feat: amended\\n\\nOn the forge.", "author": {"name": "Jane", "email": "jane@x"}}}]
      """
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/repos/acme/app":
        .json(#"{"squash_merge_commit_title": "PR_TITLE", "squash_merge_commit_message": "COMMIT_MESSAGES"}"#)
      case "/repos/acme/app/pulls/12": .json(pullRequest)
      case "/repos/acme/app/pulls/12/commits?per_page=100&page=1": .json(commits)
      default: .status(404)
      }
    }
    return try Command(
      Program.path,
      ["pr", "--format", "text", "--number", "12", "--fetch", "--api-url", server.url] + arguments,
      in: repository.path,
      environment: [
        "GITHUB_ACTIONS": "", "GITHUB_EVENT_PATH": "", "CI": "", "GITHUB_TOKEN": "", "GH_TOKEN": "",
      ])
  }

  /// The lines of the message that a report says will land.
  private func message(in report: String) -> [String] {
    report.split(separator: "\n").prefix { !$0.contains("probable:") }.filter { $0.hasPrefix("    |") }
      .map { String($0.dropFirst("    | ".count)) }
  }

  @Test(arguments: [
    ([], ["feat: fresh (#12)", "", "On the forge."]),
    (["--title", "fix: typed"], ["fix: typed (#12)", "", "On the forge."]),
    (["--base", "release"] + author, ["feat: fresh (#12)", "", "* fix: second", "", "* feat: third"]),
    (["--head", "main", "--base", "release"] + author, ["feat: fresh (#12)"]),
  ])
  func `what is typed counts more than what the forge says`(arguments: [String], lines: [String]) throws {
    let run = try check(arguments)
    #expect(message(in: run.output) == lines, "\(run.complaint)")
    #expect(run.exitCode == 0)
  }
}
