import ChangelogCore
import Testing

@testable import changelogctl

struct JenkinsBuildsTests {
  private let job = [
    "JENKINS_URL": "https://ci.example/", "BRANCH_NAME": "PR-12", "CHANGE_ID": "12",
    "CHANGE_TITLE": "feat: add paging", "CHANGE_TARGET": "main", "CHANGE_BRANCH": "paging",
    "CHANGE_URL": "https://github.com/acme/app/pull/12",
  ]

  @Test func `a change is read from its variables`() throws {
    #expect(
      try JenkinsBuilds.facts(job)
        == PullRequestFacts(
          request: PullRequest(
            title: "feat: add paging", number: 12, baseBranch: "main", headBranch: "paging",
            project: "acme/app", url: "https://github.com/acme/app/pull/12"),
          forge: .github, baseRevisions: ["refs/remotes/origin/main", "refs/heads/main"],
          headRevisions: ["refs/remotes/origin/PR-12", "refs/pull/12/head", "HEAD"],
          fetchCommand: "git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main "
            + "+refs/pull/12/head:refs/pull/12/head",
          remarks: ["Jenkins tells builds no description of a pull request"]))
  }

  @Test(arguments: [
    ("https://gitlab.example/a/b/c/-/merge_requests/12", ForgeName.gitlab, "refs/merge-requests/12/head"),
    ("https://codeberg.org/acme/app/pulls/12", .gitea, "refs/pull/12/head"),
    ("https://bitbucket.org/acme/app/pull-requests/12", .bitbucket, "refs/remotes/origin/paging"),
    ("https://example.org/12", nil, "refs/remotes/origin/paging"), (nil, nil, "refs/remotes/origin/paging"),
  ])
  func `the page tells the forge`(url: String?, forge: ForgeName?, ref: String) throws {
    let facts = try #require(try JenkinsBuilds.facts(job.with(["CHANGE_URL": url])))
    #expect(facts.forge == forge)
    #expect(facts.headRevisions == ["refs/remotes/origin/PR-12", ref, "HEAD"])
  }

  @Test func `an author counts with an address only`() throws {
    let named = job.with(["CHANGE_AUTHOR": "jane", "CHANGE_AUTHOR_DISPLAY_NAME": "Jane Doe"])
    #expect(try JenkinsBuilds.facts(named)?.request.author == nil)
    let known = named.with(["CHANGE_AUTHOR_EMAIL": "jane@example.org"])
    #expect(
      try JenkinsBuilds.facts(known)?.request.author == Person(name: "Jane Doe", email: "jane@example.org"))
  }

  @Test func `a branch of a fork has no name here`() throws {
    let facts = try JenkinsBuilds.facts(job.with(["CHANGE_URL": nil, "CHANGE_FORK": "jane"]))
    #expect(facts?.headRevisions == ["refs/remotes/origin/PR-12", "HEAD"])
  }

  @Test func `a build of a branch tells nothing`() {
    #expect(
      JenkinsBuilds.complaint(["JENKINS_URL": "x"])
        == "cannot tell the pull request: CHANGE_ID is not set; expected a build for a pull request in a "
        + "multibranch project")
  }
}
