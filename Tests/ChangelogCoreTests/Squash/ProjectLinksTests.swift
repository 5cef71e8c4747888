import Testing

@testable import ChangelogCore

struct ProjectLinksTests {
  private static let id = CommitID(high: 0x0123_4567_89AB_CDEF, middle: 0, low: 1)

  /// A commit, a request, an issue, two tags, and a tag against what is unreleased.
  private func paths(_ remote: String, _ forge: ForgeName? = nil) throws -> [String?] {
    let links = try #require(ProjectLinks(remote: remote, forge: forge))
    let urls = [
      links.url(ofCommit: Self.id), links.url(ofPullRequest: 1), links.url(ofIssue: 2),
      links.url(comparing: "a@1", with: "b/2"), links.url(comparing: "v1", with: nil),
    ]
    let page = try #require(ProjectPage(remote: remote)).url
    return urls.map { $0.map { $0.replacing(page, with: "") } } + [links.pullRequestSign]
  }

  private static let hex = "0123456789abcdef000000000000000000000001"

  @Test(arguments: ["https://github.com/o/n", "git@github.example.org:o/n"])
  func `GitHub`(remote: String) throws {
    #expect(
      try paths(remote)
        == ["/commit/\(Self.hex)", "/pull/1", "/issues/2", "/compare/a%401...b/2", "/compare/v1...HEAD", "#"])
  }

  @Test(arguments: ["https://gitlab.com/g/s/n", "git@gitlab.example.org:o/n"])
  func `GitLab`(remote: String) throws {
    #expect(
      try paths(remote)
        == [
          "/-/commit/\(Self.hex)", "/-/merge_requests/1", "/-/issues/2", "/-/compare/a%401...b/2",
          "/-/compare/v1...HEAD", "!",
        ])
  }

  @Test(arguments: ["https://codeberg.org/o/n", "git@gitea.example.org:o/n", "git@forgejo.example.org:o/n"])
  func `Gitea and Forgejo`(remote: String) throws {
    #expect(
      try paths(remote) == ["/commit/\(Self.hex)", "/pulls/1", "/issues/2", "/compare/a%401...b/2", nil, "#"])
  }

  @Test func `Bitbucket`() throws {
    #expect(
      try paths("git@bitbucket.org:o/n")
        == [
          "/commits/\(Self.hex)", "/pull-requests/1", "/issues/2", "/branches/compare/b/2%0Da%401",
          "/branches/compare/HEAD%0Dv1", "#",
        ])
  }

  @Test(arguments: [
    ("https://git.example.org/scm/api/core.git", "https://git.example.org/projects/api/repos/core"),
    ("ssh://git@git.example.org:7999/api/core.git", "https://git.example.org/projects/api/repos/core"),
    (
      "https://git.example.org/bitbucket/scm/~ada/core.git",
      "https://git.example.org/bitbucket/users/ada/repos/core"
    ),
    ("https://git.example.org/projects/api/repos/core", "https://git.example.org/projects/api/repos/core"),
    ("https://git.example.org/core", "https://git.example.org/core"),
  ])
  func `Bitbucket Data Center`(remote: String, page: String) throws {
    let links = try #require(ProjectLinks(remote: remote, forge: .bitbucketDataCenter))
    #expect(links.url(ofCommit: Self.id) == "\(page)/commits/\(Self.hex)")
    #expect(links.url(ofPullRequest: 1) == "\(page)/pull-requests/1")
    #expect(links.url(ofIssue: 2) == "\(page)/pull-requests/2")
    #expect(
      links.url(comparing: "a@1", with: "b/2")
        == "\(page)/compare/commits?targetBranch=refs%2Ftags%2Fa%401&sourceBranch=refs%2Ftags%2Fb/2")
    #expect(links.url(comparing: "v1", with: nil) == nil)
    #expect(links.pullRequestSign == "#")
  }

  @Test(arguments: [
    "git@ssh.dev.azure.com:v3/o/p/n", "https://dev.azure.com/o/p/_git/n",
    "https://o.visualstudio.com/p/_git/n",
  ])
  func `Azure DevOps`(remote: String) throws {
    #expect(
      try paths(remote)
        == [
          "/commit/\(Self.hex)", "/pullrequest/1", "/../../_workitems/edit/2",
          "/branchCompare?baseVersion=GTa%401&targetVersion=GTb/2", nil, "!",
        ])
  }

  @Test func `the policy names the forge of an unknown host, or none`() throws {
    #expect(try paths("https://code.example.org/o/n", .gitea)[1] == "/pulls/1")
    #expect(try paths("https://github.com/o/n", .gitlab)[1] == "/-/merge_requests/1")
    #expect(ProjectLinks(remote: "https://github.com/o/n", forge: ForgeName.none) == nil)
  }

  @Test(arguments: [
    nil, "", "/srv/git/n", "https://code.example.org/o/n", "https://bitbucket.example.org/scm/o/n",
    "https://evilgithub.com/o/n", "https://notgitlab.com.example.org/o/n",
  ])
  func `without a known forge there are no links`(remote: String?) {
    #expect(ProjectLinks(remote: remote, forge: nil) == nil)
  }

  @Test func `every name of the policy but none is a forge`() {
    #expect(Set(ForgeCatalog.all.map { $0.name }) == Set(ForgeName.allCases).subtracting([.none]))
    #expect(ForgeCatalog.forge(named: .none) == nil)
  }
}
