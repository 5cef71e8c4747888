import ChangelogCore
import Testing

@testable import changelogctl

struct AzurePipelinesTests {
  private static let head = String(repeating: "a", count: 40)
  private static let silence =
    "Azure Pipelines tells jobs neither the title nor the description of a pull request"
  private let job = [
    "TF_BUILD": "True", "BUILD_REASON": "PullRequest", "BUILD_REPOSITORY_PROVIDER": "TfsGit",
    "BUILD_REPOSITORY_URI": "https://dev.azure.com/acme/web/_git/app", "BUILD_REPOSITORY_NAME": "app",
    "SYSTEM_PULLREQUEST_PULLREQUESTID": "17",
    "SYSTEM_PULLREQUEST_SOURCEBRANCH": "refs/heads/users/jane/paging",
    "SYSTEM_PULLREQUEST_TARGETBRANCH": "refs/heads/main", "SYSTEM_PULLREQUEST_SOURCECOMMITID": head,
  ]

  @Test func `a pull request of Azure is read, but for its texts`() throws {
    #expect(
      try AzurePipelines.facts(job)
        == PullRequestFacts(
          request: PullRequest(
            title: "", number: 17, baseBranch: "main", headBranch: "users/jane/paging",
            url: "https://dev.azure.com/acme/web/_git/app/pullrequest/17"),
          forge: .azure, baseRevisions: ["refs/remotes/origin/main", "refs/heads/main"],
          headRevisions: [Self.head, "refs/pull/17/merge^2"],
          fetchCommand: "git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main "
            + "+refs/pull/17/merge:refs/pull/17/merge",
          remarks: [Self.silence]))
  }

  @Test func `a pull request on GitHub has the number that people see`() throws {
    let facts = try AzurePipelines.facts(
      job.with([
        "BUILD_REPOSITORY_PROVIDER": "GitHub", "BUILD_REPOSITORY_NAME": "acme/app",
        "SYSTEM_PULLREQUEST_PULLREQUESTID": "987654321", "SYSTEM_PULLREQUEST_PULLREQUESTNUMBER": "12",
        "SYSTEM_PULLREQUEST_TARGETBRANCH": "main", "SYSTEM_PULLREQUEST_SOURCECOMMITID": nil,
      ]))
    #expect(facts?.forge == .github)
    #expect(facts?.request.number == 12)
    #expect(facts?.request.project == "acme/app")
    #expect(facts?.request.baseBranch == "main")
    #expect(facts?.headRevisions == ["refs/pull/12/merge^2", "HEAD^2"])
  }

  @Test(arguments: [("Bitbucket", ForgeName.bitbucket), ("Git", nil), ("", nil)])
  func `the provider tells the forge`(provider: String, forge: ForgeName?) throws {
    let facts = try #require(try AzurePipelines.facts(job.with(["BUILD_REPOSITORY_PROVIDER": provider])))
    #expect(facts.forge == forge)
  }

  @Test func `another build tells nothing`() {
    #expect(
      AzurePipelines.complaint(["TF_BUILD": "True", "BUILD_REASON": "IndividualCI"])
        == "cannot tell the pull request: SYSTEM_PULLREQUEST_PULLREQUESTID is not set; BUILD_REASON is "
        + "'IndividualCI'; expected a build for a pull request")
  }
}
