import ChangelogCore
import Testing

@testable import changelogctl

struct GitLabPipelinesTests {
  private static let base = String(repeating: "b", count: 40)
  private static let head = String(repeating: "a", count: 40)
  private let job = [
    "GITLAB_CI": "true", "CI_PROJECT_PATH": "acme/sub/app", "CI_COMMIT_SHA": head,
    "CI_MERGE_REQUEST_IID": "12", "CI_MERGE_REQUEST_TITLE": "feat: add paging",
    "CI_MERGE_REQUEST_DESCRIPTION": "Why.", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME": "paging",
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "CI_MERGE_REQUEST_DIFF_BASE_SHA": base,
    "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": "", "CI_MERGE_REQUEST_EVENT_TYPE": "detached",
    "CI_MERGE_REQUEST_LABELS": "area: api,ready", "CI_MERGE_REQUEST_PROJECT_PATH": "acme/sub/app",
    "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH": "acme/sub/app",
    "CI_MERGE_REQUEST_PROJECT_URL": "https://gitlab.example/acme/sub/app",
    "CI_MERGE_REQUEST_SQUASH_ON_MERGE": "true",
  ]

  @Test func `a merge request is read from its variables`() throws {
    let request = PullRequest(
      title: "feat: add paging", description: "Why.", number: 12, baseBranch: "main", headBranch: "paging",
      labels: ["area: api", "ready"], project: "acme/sub/app",
      url: "https://gitlab.example/acme/sub/app/-/merge_requests/12")
    #expect(
      try GitLabPipelines.facts(job)
        == PullRequestFacts(
          request: request, forge: .gitlab,
          baseRevisions: ["refs/remotes/origin/main", "refs/heads/main"], mergeBase: Self.base,
          headRevisions: [Self.head, "refs/merge-requests/12/head"],
          fetchCommand: "git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main "
            + "+refs/merge-requests/12/head:refs/merge-requests/12/head"))
  }

  @Test(arguments: [
    ("merged_result", "c0ffee0", ["c0ffee0", "refs/merge-requests/12/head"]),
    ("merge_train", "c0ffee0", ["c0ffee0", "refs/merge-requests/12/head"]),
    ("merge_train", "", ["refs/merge-requests/12/head", "HEAD"]),
    ("detached", "", [Self.head, "refs/merge-requests/12/head"]),
  ])
  func `the tip is not the merge that a job runs on`(kind: String, id: String, revisions: [String]) throws {
    let facts = try GitLabPipelines.facts(
      job.with(["CI_MERGE_REQUEST_EVENT_TYPE": kind, "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": id]))
    #expect(facts?.headRevisions == revisions)
    #expect(facts?.written == nil)
  }

  @Test func `a cut description is not known`() throws {
    let facts = try GitLabPipelines.facts(job.with(["CI_MERGE_REQUEST_DESCRIPTION_IS_TRUNCATED": "true"]))
    #expect(facts?.request.description == nil)
    #expect(facts?.remarks == ["GitLab tells jobs no description of more than 2,700 characters"])
  }

  @Test func `a merge request that is not squashed is remarked`() throws {
    let facts = try GitLabPipelines.facts(job.with(["CI_MERGE_REQUEST_SQUASH_ON_MERGE": "false"]))
    #expect(
      facts?.remarks == ["the merge request is not set to squash, so that its commits land as they are"])
  }

  @Test(arguments: [
    ("Draft: x", true), ("draft:x", true), ("[Draft] x", true), ("(DRAFT) x", true), ("Drafts: x", false),
    ("feat: draft: x", false), ("", false),
  ])
  func `the title tells a draft`(title: String, isDraft: Bool) throws {
    let facts = try GitLabPipelines.facts(job.with(["CI_MERGE_REQUEST_TITLE": title]))
    #expect(facts?.request.isDraft == isDraft)
  }

  @Test func `newer servers tell a draft themselves`() throws {
    #expect(try GitLabPipelines.facts(job.with(["CI_MERGE_REQUEST_DRAFT": "true"]))?.request.isDraft == true)
  }

  @Test func `a job in a fork fetches from the project`() throws {
    let facts = try GitLabPipelines.facts(
      job.with(["CI_PROJECT_PATH": "jane/app", "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH": "jane/app"]))
    #expect(facts?.request.headProject == "jane/app")
    #expect(
      facts?.fetchCommand?.hasPrefix("git fetch --no-tags https://gitlab.example/acme/sub/app.git +") == true)
  }

  @Test func `a push has the message that landed`() throws {
    let facts = try GitLabPipelines.facts([
      "GITLAB_CI": "true", "CI_PROJECT_PATH": "acme/app", "CI_COMMIT_SHA": Self.head,
      "CI_COMMIT_BEFORE_SHA": Self.base, "CI_COMMIT_BRANCH": "main", "CI_COMMIT_MESSAGE": "feat: x\n\nBody\n",
    ])
    #expect(
      facts
        == PullRequestFacts(
          request: PullRequest(title: "", baseBranch: "main", project: "acme/app"), forge: .gitlab,
          baseRevisions: [Self.base], headRevisions: [Self.head], written: "feat: x\n\nBody\n"))
  }

  @Test func `a pipeline for a tag tells nothing`() {
    #expect(
      GitLabPipelines.complaint(["GITLAB_CI": "true", "CI_COMMIT_TAG": "v1"])
        == "cannot tell the merge request: CI_MERGE_REQUEST_IID and CI_COMMIT_BRANCH are not set; expected a "
        + "pipeline for a merge request ('merge_request_event') or for a branch")
  }
}
