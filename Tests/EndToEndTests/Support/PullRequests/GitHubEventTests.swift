import ChangelogCore
import Testing

@testable import changelogctl

struct GitHubEventTests {
  private func facts(_ json: String, kind: String? = nil) throws -> PullRequestFacts {
    try GitHubEvent.facts(ofEvent: Array(json.utf8), path: "event.json", kind: kind)
  }

  private func complaint(_ json: String, kind: String? = nil) -> String? {
    #expect(throws: SystemError.self) { try facts(json, kind: kind) }?.description
  }

  private static let base = String(repeating: "b", count: 40)
  private static let head = String(repeating: "a", count: 40)

  @Test func `a pull request is read with its settings`() throws {
    let facts = try facts(
      """
      {"action": "edited", "number": 12, "pull_request": {
        "number": 12, "title": "feat: add paging", "body": "Why.\\r\\n", "draft": true, "commits": 3,
        "html_url": "https://github.com/acme/app/pull/12", "user": {"login": "jane", "id": 5, "type": "User"},
        "labels": [{"name": "area: api"}, {"name": "ready"}],
        "base": {"ref": "release/1.x", "sha": "\(Self.base)", "repo": {"full_name": "acme/app",
          "squash_merge_commit_title": "PR_TITLE", "squash_merge_commit_message": "PR_BODY"}},
        "head": {"ref": "paging", "sha": "\(Self.head)", "repo": {"full_name": "jane/app"}}}}
      """)
    let request = PullRequest(
      title: "feat: add paging", description: "Why.\r\n", number: 12, commitCount: 3,
      baseBranch: "release/1.x", headBranch: "paging", isDraft: true, labels: ["area: api", "ready"],
      project: "acme/app", headProject: "jane/app", url: "https://github.com/acme/app/pull/12",
      settings: SquashSettings(title: .pullRequest, body: .description))
    #expect(
      facts
        == PullRequestFacts(
          request: request, forge: .github,
          baseRevisions: [
            "refs/remotes/origin/release/1.x", Self.base, "refs/heads/release/1.x",
          ],
          headRevisions: [Self.head, "refs/pull/12/head"],
          fetchCommand: "git fetch --no-tags origin +refs/heads/release/1.x:refs/remotes/origin/release/1.x "
            + "+refs/pull/12/head:refs/pull/12/head"))
  }

  @Test func `a pull request may have next to nothing`() throws {
    let facts = try facts(#"{"pull_request": {"title": "x", "body": null, "head": {"repo": null}}}"#)
    #expect(
      facts
        == PullRequestFacts(
          request: PullRequest(title: "x", description: ""), forge: .github, headRevisions: ["HEAD"]))
  }

  @Test(arguments: [
    (
      #""squash_merge_commit_title": "PR_TITLE", "squash_merge_commit_message": "BLANK""#,
      "pull-request blank"
    ),
    (
      #""squash_merge_commit_title": "COMMIT_OR_PR_TITLE", "squash_merge_commit_message": "COMMIT_MESSAGES""#,
      "commit-or-pull-request commits"
    ),
    (#""use_squash_pr_title_as_default": true"#, "pull-request nil"),
    (#""use_squash_pr_title_as_default": false"#, "commit-or-pull-request nil"),
    (
      #""squash_merge_commit_title": "COMMIT_OR_PR_TITLE", "use_squash_pr_title_as_default": true"#,
      "commit-or-pull-request nil"
    ),
    (#""squash_merge_commit_title": "NEW", "squash_merge_commit_message": "NEW""#, "nil nil"),
    (#""squash_merge_commit_title": null"#, "nil nil"),
  ])
  func `the repository tells the settings`(members: String, expected: String) throws {
    let settings = try facts("{\"pull_request\": {\"base\": {\"repo\": {\(members)}}}}").request.settings
    #expect("\(settings.title?.rawValue ?? "nil") \(settings.body?.rawValue ?? "nil")" == expected)
  }

  @Test func `the repository of any event tells how it is set up`() throws {
    func hosting(_ json: String) throws -> HealthFacts.Hosting? {
      try GitHubEvent.hosting(ofEvent: Array(json.utf8), path: "event.json")
    }
    let repository =
      #"{"squash_merge_commit_title": "PR_TITLE", "allow_squash_merge": true, "allow_merge_commit": false}"#
    let expected = HealthFacts.Hosting(
      forge: .github, settings: SquashSettings(title: .pullRequest),
      methods: LandingMethods(allowsSquash: true, allowsMerge: false))
    #expect(try hosting("{\"repository\": \(repository)}") == expected)
    // A pull request's own repository says more than that of the event.
    #expect(
      try hosting("{\"pull_request\": {\"base\": {\"repo\": \(repository)}}, \"repository\": {}}") == expected
    )
    #expect(try hosting("{}") == nil)
    #expect(throws: SystemError("cannot read 'event.json'", because: "it is not JSON that can be read")) {
      try hosting("{")
    }
  }

  @Test func `a program's account is the author that its commits name`() throws {
    let json = #"{"pull_request": {"user": {"login": "dependabot[bot]", "id": 49699333}}}"#
    #expect(
      try facts(json).request.author
        == Person(name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com"))
  }

  @Test(arguments: [
    ("main", "main"), ("release/1.x", "release/1.x"), ("pr-7-abc", "pr-7-abc"),
  ])
  func `a merge queue has written the message`(branch: String, expected: String) throws {
    let facts = try facts(
      """
      {"action": "checks_requested", "merge_group": {
        "base_ref": "refs/heads/\(branch)", "base_sha": "\(Self.base)", "head_sha": "\(Self.head)",
        "head_ref": "refs/heads/gh-readonly-queue/\(branch)/pr-104-\(Self.base)",
        "head_commit": {"id": "\(Self.head)", "message": "feat: x (#104)\\n\\nBody"}},
        "repository": {"full_name": "acme/app"}}
      """)
    #expect(
      facts
        == PullRequestFacts(
          request: PullRequest(title: "", number: 104, baseBranch: expected, project: "acme/app"),
          forge: .github, baseRevisions: [Self.base], headRevisions: [Self.head],
          fetchCommand: "git fetch --no-tags origin \(Self.base) \(Self.head)",
          written: "feat: x (#104)\n\nBody"))
  }

  @Test(arguments: [
    ("refs/heads/gh-readonly-queue/main/pr-104-0123abc", 104), ("gh-readonly-queue/a/b/pr-1-0", 1),
    ("refs/heads/gh-readonly-queue/main/pr-x-0", nil), ("refs/heads/main/pr-1-0", nil), ("", nil),
    ("gh-readonly-queue/main/pr-99999999999999999999-0", nil), ("gh-readonly-queue/", nil),
  ])
  func `the branch of a queue tells the number`(ref: String, number: Int?) {
    #expect(GitHubEvent.number(ofQueueBranch: ref) == number)
  }

  @Test func `a push has the message that landed`() throws {
    let facts = try facts(
      """
      {"ref": "refs/heads/main", "before": "\(Self.base)", "after": "\(Self.head)",
        "head_commit": {"message": "fix: y (#3)"}, "commits": [], "repository": {"full_name": "acme/app"}}
      """)
    #expect(
      facts
        == PullRequestFacts(
          request: PullRequest(title: "", baseBranch: "main", project: "acme/app"), forge: .github,
          baseRevisions: [Self.base], headRevisions: [Self.head],
          fetchCommand: "git fetch --no-tags origin \(Self.base) \(Self.head)", written: "fix: y (#3)"))
  }

  @Test func `a new branch has no tip before the push`() throws {
    let zeros = String(repeating: "0", count: 40)
    let facts = try facts(#"{"before": "\#(zeros)", "after": "?", "head_commit": {"message": "x"}}"#)
    #expect(facts.baseRevisions == [])
    #expect(facts.headRevisions == ["HEAD"])
    #expect(facts.fetchCommand == nil)
  }

  @Test func `what only Gitea writes tells it`() throws {
    let repository = #"{"full_name": "acme/app", "default_merge_style": "squash"}"#
    #expect(try facts(#"{"pull_request": {"base": {"repo": \#(repository)}}}"#).forge == .gitea)
    #expect(try facts(#"{"head_commit": {"message": "x"}, "repository": \#(repository)}"#).forge == .gitea)
  }

  @Test(arguments: [
    ("{}", nil, "the event tells of no pull request"),
    (#"{"issue": {"title": "x"}}"#, "issue_comment", "the event 'issue_comment' tells of no pull request"),
    (#"{"ref": "refs/heads/x", "head_commit": null}"#, "push", "the event 'push' tells of no pull request"),
  ])
  func `another event is refused with those that work`(json: String, kind: String?, sentence: String) {
    #expect(
      complaint(json, kind: kind)
        == "cannot read 'event.json': \(sentence); expected one of pull_request, pull_request_target, "
        + "merge_group, push")
  }

  @Test(arguments: [
    ("", "it is empty"), ("{", "it is not JSON that can be read"), ("null", "expected an object"),
    ("[]", "expected an object"), (#""x""#, "expected an object"),
    (String(repeating: "[", count: 1_000_000), "it is not JSON that can be read"),
    (#"{"pull_request": ["x"]}"#, "pull_request: expected an object"),
    (#"{"pull_request": {"title": 5}}"#, "pull_request.title: expected a text"),
    (#"{"pull_request": {"title": "\ud800"}}"#, "pull_request.title: expected a text"),
    (#"{"pull_request": {"number": "5"}}"#, "pull_request.number: expected a whole number"),
    (#"{"pull_request": {"number": 1.5}}"#, "pull_request.number: expected a whole number"),
    (#"{"pull_request": {"number": 1e400}}"#, "pull_request.number: expected a whole number"),
    (#"{"number": 99999999999999999999}"#, "number: expected a whole number"),
    (#"{"pull_request": {"draft": "yes"}}"#, "pull_request.draft: expected true or false"),
    (#"{"pull_request": {"labels": {}}}"#, "pull_request.labels: expected a list"),
    (#"{"pull_request": {"labels": [{}, {"name": 1}]}}"#, "pull_request.labels[1].name: expected a text"),
    (#"{"pull_request": {"labels": [null]}}"#, "pull_request.labels[0]: expected an object"),
    (#"{"merge_group": {}}"#, "merge_group.head_commit.message is missing"),
  ])
  func `a broken event is refused with its place`(json: String, reason: String) {
    #expect(complaint(json) == "cannot read 'event.json': \(reason)")
  }

  @Test func `bytes that are no text are refused`() {
    let bytes = Array(#"{"pull_request": {"title": ""#.utf8) + [0xFF] + Array(#""}}"#.utf8)
    let error = #expect(throws: SystemError.self) {
      try GitHubEvent.facts(ofEvent: bytes, path: "event.json", kind: nil)
    }
    #expect(error?.description.hasPrefix("cannot read 'event.json': ") == true)
  }

  @Test(arguments: [
    "feat: \"quotes\" 'and' `ticks` $(touch x)", "feat: a\n::error::b", "a\0b", "\u{202E}abc",
    String(repeating: "👩‍👩‍👧", count: 300), "",
  ])
  func `a title is data, whatever it holds`(title: String) throws {
    let json = #"{"pull_request": {"title": \#(JSONText.string(title))}}"#
    #expect(try facts(json).request.title == title)
  }

  @Test(arguments: [
    "-x", "a b", "a..b", "a~1", "a^{/x}", ":/fix", "a@{1}", "a\nb", "/", "a//b", "", "*", "[x]", "a\\b", "a.",
  ])
  func `a name that is no branch is neither looked up nor fetched`(name: String) throws {
    let facts = try facts(#"{"pull_request": {"base": {"ref": \#(JSONText.string(name)), "sha": "HEAD~3"}}}"#)
    #expect(facts.request.baseBranch == name)
    #expect(facts.baseRevisions == [])
    #expect(facts.fetchCommand == nil)
  }

  @Test func `a branch with signs that a shell obeys is quoted`() throws {
    let facts = try facts(#"{"pull_request": {"base": {"ref": "$(id)'&"}}}"#)
    #expect(
      facts.fetchCommand
        == #"git fetch --no-tags origin '+refs/heads/$(id)'\''&:refs/remotes/origin/$(id)'\''&'"#)
  }

  @Test func `unread parts may be of any shape`() throws {
    let deep = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    let facts = try facts(#"{"x": \#(deep), "pull_request": {"title": "a", "y": "\ud800", "title": "a"}}"#)
    #expect(facts.request.title == "a")
  }
}
