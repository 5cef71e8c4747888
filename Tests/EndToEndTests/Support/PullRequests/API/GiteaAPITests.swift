import ChangelogCore
import Testing

@testable import changelogctl

struct GiteaAPITests {
  private static let first = String(repeating: "1", count: 40)
  private static let second = String(repeating: "2", count: 40)

  private static func commit(_ id: String, _ name: String) -> String {
    """
    {"sha": "\(id)", "author": {"login": "\(name.lowercased())"}, "parents": [{"sha": "x"}],
      "commit": {"message": "by \(name)\\n", "author": {"name": "\(name)", "email": "\(name)@x"}}}
    """
  }

  @Test func `title and commits are fresh`() throws {
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/repos/acme/app/pulls/12":
        .json(
          """
          {"number": 12, "title": "feat: fresh", "body": "", "user": {"login": "jo", "id": 5},
            "html_url": "https://codeberg.org/acme/app/pulls/12",
            "base": {"ref": "main", "sha": "\(Self.first)", "repo": {"full_name": "acme/app",
              "default_merge_style": "squash"}},
            "head": {"ref": "paging", "sha": "\(Self.second)", "repo": {"full_name": "jo/app"}}}
          """)
      case "/repos/acme/app/pulls/12/commits?limit=50&verification=false&files=false&page=1":
        .json("[\(Self.commit(Self.second, "Jane"))]", fields: "X-HasMore: true")
      case "/repos/acme/app/pulls/12/commits?limit=50&verification=false&files=false&page=2":
        .json("[\(Self.commit(Self.first, "Jo"))]", fields: "X-HasMore: false")
      default: .status(404)
      }
    }
    let settings = SquashSettings(body: .template, template: "x")
    let facts = try ForgeAPI(forge: .gitea, apiURL: server.url, token: "s3cret").refreshed(
      PullRequestFacts(
        request: PullRequest(title: "stale", number: 12, project: "acme/app", settings: settings),
        forge: .gitea))
    let jo = Person(name: "Jo", email: "Jo@x")
    #expect(
      facts.request
        == PullRequest(
          title: "feat: fresh", description: "", number: 12, author: jo,
          commits: [
            BranchCommit(id: CommitID(hex: Self.first), author: jo, message: "by Jo\n"),
            BranchCommit(
              id: CommitID(hex: Self.second), author: Person(name: "Jane", email: "Jane@x"),
              message: "by Jane\n"),
          ], commitCount: 2, baseBranch: "main", headBranch: "paging", project: "acme/app",
          headProject: "jo/app",
          url: "https://codeberg.org/acme/app/pulls/12", settings: settings))
    #expect(facts.forge == .gitea)
  }
}
