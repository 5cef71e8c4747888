import ChangelogCore
import Testing

@testable import changelogctl

struct BitbucketPipelinesTests {
  private static let head = String(repeating: "a", count: 40)

  @Test func `a pull request is read, but for its texts`() throws {
    let facts = try BitbucketPipelines.facts([
      "BITBUCKET_BUILD_NUMBER": "5", "BITBUCKET_PR_ID": "7", "BITBUCKET_BRANCH": "paging",
      "BITBUCKET_COMMIT": Self.head, "BITBUCKET_PR_DESTINATION_BRANCH": "main",
      "BITBUCKET_PR_DESTINATION_COMMIT": "0123456789ab", "BITBUCKET_REPO_FULL_NAME": "acme/app",
    ])
    #expect(
      facts
        == PullRequestFacts(
          request: PullRequest(
            title: "", number: 7, baseBranch: "main", headBranch: "paging", project: "acme/app",
            url: "https://bitbucket.org/acme/app/pull-requests/7"),
          forge: .bitbucket,
          baseRevisions: ["refs/remotes/origin/main", "0123456789ab", "refs/heads/main"],
          headRevisions: [Self.head, "refs/remotes/origin/paging"],
          fetchCommand: "git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main "
            + "+refs/heads/paging:refs/remotes/origin/paging",
          remarks: ["Bitbucket Pipelines tells jobs neither the title nor the description of a pull request"])
    )
  }

  @Test func `a build of a branch tells nothing`() {
    #expect(
      BitbucketPipelines.complaint(["BITBUCKET_BUILD_NUMBER": "5"])
        == "cannot tell the pull request: BITBUCKET_PR_ID is not set; expected a step below 'pull-requests' in "
        + "bitbucket-pipelines.yml")
  }
}
