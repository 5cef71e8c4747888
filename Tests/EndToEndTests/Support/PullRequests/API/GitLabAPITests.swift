import ChangelogCore
import Testing

@testable import changelogctl

struct GitLabAPITests {
  private static let base = String(repeating: "0a", count: 20)
  private static let first = String(repeating: "1", count: 40)
  private static let second = String(repeating: "2", count: 40)

  private static func commit(_ id: String, _ name: String, parents: String = "[]") -> String {
    """
    {"id": "\(id)", "message": "by \(name)\\n", "author_name": "\(name)", "author_email": "\(name)@x",
      "parent_ids": \(parents)}
    """
  }

  private func refreshed(
    project: String = "{}", squash: String = "true",
    commits: String = "[\(commit(second, "Jane")), \(commit(first, "Jo"))]"
  ) throws -> PullRequestFacts {
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/projects/acme%2Fsub%2Fapp": .json(project)
      case "/projects/acme%2Fsub%2Fapp/merge_requests/12":
        .json(
          """
          {"title": "Draft: feat: fresh", "description": "Fresh.", "draft": true, "squash_on_merge": \(squash),
            "labels": ["ready"], "source_branch": "paging", "target_branch": "main", "sha": "\(Self.second)",
            "diff_refs": {"base_sha": "\(Self.base)", "head_sha": "\(Self.second)"},
            "author": {"name": "Jane", "username": "jane"}, "web_url": "https://gitlab.example/x/-/merge_requests/12"}
          """)
      case "/projects/acme%2Fsub%2Fapp/merge_requests/12/commits?per_page=100&page=1": .json(commits)
      default: .status(404)
      }
    }
    let facts = PullRequestFacts(
      request: PullRequest(title: "stale", number: 12, project: "acme/sub/app", headProject: "jane/app"),
      forge: .gitlab, fetchCommand: "git fetch")
    return try ForgeAPI(forge: .gitlab, apiURL: server.url, token: "s3cret").refreshed(facts)
  }

  @Test func `title, state and commits are fresh`() throws {
    let facts = try refreshed()
    let jane = Person(name: "Jane", email: "Jane@x")
    #expect(
      facts
        == PullRequestFacts(
          request: PullRequest(
            title: "Draft: feat: fresh", description: "Fresh.", number: 12, author: jane,
            commits: [
              BranchCommit(
                id: CommitID(hex: Self.first), author: Person(name: "Jo", email: "Jo@x"), message: "by Jo\n"),
              BranchCommit(id: CommitID(hex: Self.second), author: jane, message: "by Jane\n"),
            ], commitCount: 2, baseBranch: "main", headBranch: "paging", isDraft: true, labels: ["ready"],
            project: "acme/sub/app", headProject: "jane/app",
            url: "https://gitlab.example/x/-/merge_requests/12"),
          forge: .gitlab, baseRevisions: ["refs/remotes/origin/main", "refs/heads/main"],
          mergeBase: Self.base, headRevisions: [Self.second, "refs/merge-requests/12/head"],
          fetchCommand: "git fetch"))
  }

  @Test(arguments: [
    (#"{"squash_commit_template": "%{title}\n\n%{description}"}"#, "template %{title}\n\n%{description}"),
    (#"{"squash_commit_template": null}"#, "template %{title}"),
    (#"{"squash_commit_template": ""}"#, "template %{title}"), ("{}", "nil nil"),
  ])
  func `the project tells the template`(project: String, expected: String) throws {
    let settings = try refreshed(project: project).request.settings
    #expect(settings.title == nil)
    #expect("\(settings.body?.rawValue ?? "nil") \(settings.template ?? "nil")" == expected)
  }

  @Test func `a merge request that is not squashed is remarked`() throws {
    #expect(try refreshed(squash: "false").remarks == [GitLabPipelines.notSquashed])
  }

  @Test func `a list that is oldest first stays so`() throws {
    let facts = try refreshed(
      commits:
        "[\(Self.commit(Self.first, "Jo")), \(Self.commit(Self.second, "Jane", parents: #"["a", "b"]"#))]")
    #expect(facts.request.commits?.map(\.author.name) == ["Jo", "Jane"])
    #expect(facts.request.commits?.map(\.parentCount) == [1, 2])
  }
}
