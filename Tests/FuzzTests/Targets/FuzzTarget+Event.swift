import ChangelogCore

@testable import changelogctl

extension FuzzTarget {
  /// Events of forges and answers of their APIs, down to the report on what would land.
  static let event = FuzzTarget(
    "event",
    seeds: [
      """
      {"number": 12, "pull_request": {"number": 12, "title": "feat: x", "body": "Text\\r\\n\\n* a", "draft": false, "commits": 2,
      "user": {"id": 1, "login": "ada", "type": "User"}, "labels": [{"name": "a"}], "html_url": "https://github.com/a/b/pull/12",
      "base": {"ref": "main", "sha": "0123456789012345678901234567890123456789", "repo": {"full_name": "a/b",
      "squash_merge_commit_title": "PR_TITLE", "squash_merge_commit_message": "COMMIT_MESSAGES", "allow_squash_merge": true}},
      "head": {"ref": "x", "sha": "1123456789012345678901234567890123456789", "repo": null}}}
      """,
      "{\"merge_group\": {\"head_ref\": \"refs/heads/gh-readonly-queue/main/pr-12-0123abc\", \"base_ref\": \"refs/heads/main\", "
        + "\"head_commit\": {\"message\": \"feat: x (#12)\\n\\nbody\"}}, \"repository\": {\"full_name\": \"a/b\"}}",
      "{\"ref\": \"refs/heads/main\", \"before\": \"00\", \"after\": \"11\", \"head_commit\": {\"message\": \"fix: \\ud83d\\ude00\"}}",
      "{\"title\": \"Draft: feat: x\", \"description\": null, \"sha\": \"0123\", \"state\": \"opened\", \"squash_on_merge\": true, "
        + "\"labels\": [\"a\"], \"author\": {\"name\": \"A\", \"username\": \"a\"}, \"diff_refs\": {\"base_sha\": \"1\"}, "
        + "\"squash_commit_template\": \"%{title}\\n\\n%{description}\"}",
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 403 no\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 99999999999999\r\nLink: <a>; rel=\"next\"\r\n\r\n{}",
      "", "[]", "{\"number\": 1e99}", "{\"pull_request\": {\"title\": \"\\ud800\"}}",
      "{\"pull_request\": [[[[]]]]}",
    ],
    words: [
      "\"", "{", "}", "[", "]", ":", ",", "null", "true", "1e400", "-9223372036854775809", "\\u0000",
      "\\ud83d", "\\n",
      "\"pull_request\"", "\"title\"", "\"body\"", "\"labels\"", "\"head_commit\"", "\"message\"",
      "HTTP/1.1 200\r\n", "\r\n\r\n",
      "retry-after: ", "%{title}", "%{all_commits}", "${PullRequestTitle}",
    ] + messageWords
  ) { bytes in
    if let response = HTTPResponse(bytes) {
      try promise(response.wait(now: 0).map { $0 >= 0 } ?? true, "nobody waits for the past")
      _ = (response.isPassing, response.hasNextPage)
    }
    for forge in [nil, ForgeName.gitea] {
      guard
        let facts = try answer({ try GitHubEvent.facts(ofEvent: bytes, path: "a", kind: nil, forge: forge) })
      else { continue }
      try check(facts)
    }
    _ = try answer { try PayloadReader.value([CommitPayload].self, of: bytes, "cannot read") }.map {
      $0.map(\.branchCommit)
    }
    _ = try answer { try PayloadReader.value(GitLabPayload.Project.self, of: bytes, "cannot read") }
    let request = PullRequest(title: "", baseBranch: "main")
    if let merge = try answer({
      try PayloadReader.value(GitLabPayload.MergeRequest.self, of: bytes, "cannot read")
    }) {
      try check(merge.facts(over: PullRequestFacts(request: request, forge: .gitlab), number: 1))
    }
  }

  private static func answer<Value>(_ read: () throws -> Value) throws -> Value? {
    do {
      return try read()
    } catch let error as SystemError {
      try promise(isOneVisibleLine("\(error)"), "a complaint is one line: \(error)")
      return nil
    }
  }

  private static func check(_ facts: PullRequestFacts) throws {
    let check = PullRequestCheck(
      of: facts.request, on: facts.forge, under: .default, written: facts.written, remarks: facts.remarks)
    let effect = LandingEffect(of: check.prediction.likeliest.message.text, under: .default)
    let lines = effect.text(in: .default, links: nil, policy: Policy.default.changelog)
    let composed = ComposedMessage(of: check).text
    let report = PullRequestReport(check, effect: effect, lines: lines, versions: nil, composed: composed)
    for format in ReportFormat.all {
      try self.check(format.report(on: report, ReportContext(programVersion: "1.0.0")), as: format.name)
    }
  }
}
