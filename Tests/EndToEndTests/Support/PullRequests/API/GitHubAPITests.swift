import ChangelogCore
import Testing

@testable import changelogctl

struct GitHubAPITests {
  private static let first = String(repeating: "1", count: 40)
  private static let second = String(repeating: "2", count: 40)

  private static func pullRequest(commits: Int = 2, body: String = #""Fresh.""#) -> String {
    """
    {"number": 12, "title": "feat: fresh", "body": \(body), "draft": false, "commits": \(commits),
      "user": {"login": "jane", "id": 5}, "labels": [{"name": "ready"}],
      "base": {"ref": "main", "sha": "\(first)", "repo": {"full_name": "acme/app"}},
      "head": {"ref": "paging", "sha": "\(second)", "repo": {"full_name": "acme/app"}}}
    """
  }

  private static func commit(_ id: String, login: String, name: String, message: String, parents: Int = 1)
    -> String
  {
    let parents = Array(repeating: #"{"sha": "x"}"#, count: parents).joined(separator: ",")
    return """
      {"sha": "\(id)", "author": \(login.isEmpty ? "null" : #"{"login": "\#(login)", "id": 1}"#),
        "parents": [\(parents)],
        "commit": {"message": \(JSONText.string(message)), "author": {"name": "\(name)", "email": "\(name)@x"}}}
      """
  }

  /// The facts after a server answered with a pull request and its commits.
  private func refreshed(
    _ pullRequest: String = pullRequest(), commits: String, over facts: PullRequestFacts? = nil
  ) throws -> PullRequestFacts {
    let server = try LoopbackServer { path, _ in
      switch path {
      case "/repos/acme/app":
        .json(#"{"squash_merge_commit_title": "PR_TITLE", "squash_merge_commit_message": "BLANK"}"#)
      case "/repos/acme/app/pulls/12": .json(pullRequest)
      case "/repos/acme/app/pulls/12/commits?per_page=100&page=1": .json(commits)
      default: .status(404)
      }
    }
    let facts =
      facts
      ?? PullRequestFacts(
        request: PullRequest(title: "stale", number: 12, project: "acme/app"), forge: .github)
    return try ForgeAPI(forge: .github, apiURL: server.url, token: "s3cret").refreshed(facts)
  }

  @Test func `title, settings and commits are fresh`() throws {
    let facts = try refreshed(
      commits: """
        [\(Self.commit(Self.first, login: "", name: "Jo", message: "wip\n\nBody")),
         \(Self.commit(Self.second, login: "jane", name: "Jane Doe", message: "more", parents: 1))]
        """)
    let jo = Person(name: "Jo", email: "Jo@x")
    let jane = Person(name: "Jane Doe", email: "Jane Doe@x")
    #expect(
      facts.request
        == PullRequest(
          title: "feat: fresh", description: "Fresh.", number: 12, author: jane,
          commits: [
            BranchCommit(id: CommitID(hex: Self.first), author: jo, message: "wip\n\nBody"),
            BranchCommit(id: CommitID(hex: Self.second), author: jane, message: "more"),
          ], commitCount: 2, baseBranch: "main", headBranch: "paging", labels: ["ready"], project: "acme/app",
          settings: SquashSettings(title: .pullRequest, body: .blank)))
    #expect(facts.headRevisions == [Self.second, "refs/pull/12/head"])
    #expect(facts.remarks == [])
  }

  @Test func `whoever opened it without a commit is known by the account`() throws {
    let facts = try refreshed(
      commits: """
        [\(Self.commit(Self.first, login: "jo", name: "Jo", message: "x")),
         \(Self.commit(Self.second, login: "jane", name: "Jane", message: "merge", parents: 2))]
        """)
    #expect(facts.request.author == Person(name: "jane", email: "5+jane@users.noreply.github.com"))
    #expect(facts.request.commits?.last?.parentCount == 2)
  }

  @Test func `a list that GitHub cuts is not taken`() throws {
    let commit = Self.commit(Self.first, login: "jane", name: "Jane", message: "x")
    let commits = "[" + Array(repeating: commit, count: 250).joined(separator: ",") + "]"
    let facts = try refreshed(Self.pullRequest(commits: 251), commits: commits)
    #expect(facts.request.commits == nil)
    #expect(facts.request.commitCount == 251)
    #expect(facts.remarks == ["GitHub lists only 250 of the 251 commits, so that they were not taken"])
    #expect(try refreshed(Self.pullRequest(commits: 250), commits: commits).request.commits?.count == 250)
  }

  @Test func `what a queue has written stays`() throws {
    let stale = PullRequestFacts(
      request: PullRequest(title: "", number: 12, project: "acme/app"), forge: .github, baseRevisions: ["a"],
      headRevisions: ["b"], fetchCommand: "c", written: "feat: x (#12)")
    let facts = try refreshed(commits: "[]", over: stale)
    #expect(facts.request.title == "feat: fresh")
    #expect(facts.written == "feat: x (#12)")
    #expect(facts.baseRevisions == ["a"])
    #expect(facts.headRevisions == ["b"])
    #expect(facts.fetchCommand == "c")
  }

  @Test func `odd texts are data`() throws {
    let message = "a\"b\\c$(id)`x`\n::error::\0"
    let facts = try refreshed(
      Self.pullRequest(commits: 1, body: "null"),
      commits: "[\(Self.commit(Self.first, login: "", name: "é", message: message))]")
    #expect(facts.request.commits?.first?.message == message)
    #expect(facts.request.description == "")
  }

  @Test func `a commit may have next to nothing`() throws {
    let facts = try refreshed(Self.pullRequest(commits: 1), commits: "[{}]")
    #expect(facts.request.commits == [BranchCommit(author: Person(name: "", email: ""), message: "")])
  }
}
