import ChangelogCore

/// GitLab's pipelines: the variables of a merge request, or of a branch that was pushed.
/// - Source: GitLab's reference of predefined CI/CD variables.
enum GitLabPipelines: PullRequestSource {
  static let name = "GitLab CI/CD"

  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    guard job.isSet("GITLAB_CI") else { return nil }
    guard let number = try job.number(of: "CI_MERGE_REQUEST_IID") else { return try push(in: job) }
    let title = job.value(of: "CI_MERGE_REQUEST_TITLE") ?? ""
    let project = job.value(of: "CI_MERGE_REQUEST_PROJECT_PATH")
    let source = job.value(of: "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH")
    let page = job.value(of: "CI_MERGE_REQUEST_PROJECT_URL")
    let isCut = job.isSet("CI_MERGE_REQUEST_DESCRIPTION_IS_TRUNCATED")
    let request = PullRequest(
      title: title, description: isCut ? nil : job.variable("CI_MERGE_REQUEST_DESCRIPTION"), number: number,
      baseBranch: job.value(of: "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
      headBranch: job.value(of: "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"),
      isDraft: job.isSet("CI_MERGE_REQUEST_DRAFT") || isDraft(title),
      labels: (job.value(of: "CI_MERGE_REQUEST_LABELS") ?? "").split(separator: ",").map(String.init),
      project: project, headProject: source == project ? nil : source,
      url: page.map { "\($0)/-/merge_requests/\(number)" })
    var facts = PullRequestFacts(
      request: request, forge: .gitlab, refs: refs(of: request, page: page, in: job))
    if isCut { facts.remarks.append("GitLab tells jobs no description of more than 2,700 characters") }
    if job.variable("CI_MERGE_REQUEST_SQUASH_ON_MERGE") == "false" {
      facts.remarks.append(notSquashed)
    }
    return facts
  }

  /// The remark on a merge request whose message no template makes.
  static let notSquashed = "the merge request is not set to squash, so that its commits land as they are"

  private static func refs(of request: PullRequest, page: String?, in job: JobEnvironment) -> PullRequestRefs
  {
    // The commit that a job runs on is a merge in pipelines for merged results and in merge trains.
    let isMerged = ["merged_result", "merge_train"].contains(job.value(of: "CI_MERGE_REQUEST_EVENT_TYPE"))
    let isInFork = job.value(of: "CI_PROJECT_PATH") != request.project
    return PullRequestRefs(
      baseBranch: request.baseBranch, mergeBase: job.value(of: "CI_MERGE_REQUEST_DIFF_BASE_SHA"),
      baseID: job.value(of: "CI_MERGE_REQUEST_TARGET_BRANCH_SHA"),
      headRef: request.number.map { "refs/merge-requests/\($0)/head" },
      headID: job.value(of: "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA")
        ?? (isMerged ? nil : job.value(of: "CI_COMMIT_SHA")),
      remote: isInFork ? page.map { $0 + ".git" } ?? "origin" : "origin")
  }

  /// What was pushed to a branch, whose last message is the one that landed.
  private static func push(in job: JobEnvironment) throws -> PullRequestFacts {
    guard let branch = job.value(of: "CI_COMMIT_BRANCH"), let message = job.value(of: "CI_COMMIT_MESSAGE")
    else {
      throw SystemError(
        "cannot tell the merge request",
        because: "CI_MERGE_REQUEST_IID and CI_COMMIT_BRANCH are not set; expected a pipeline for a merge "
          + "request ('merge_request_event') or for a branch")
    }
    let request = PullRequest(
      title: "", baseBranch: branch, project: job.value(of: "CI_PROJECT_PATH"))
    var facts = PullRequestFacts(
      request: request, forge: .gitlab,
      refs: PullRequestRefs(headID: job.value(of: "CI_COMMIT_SHA")))
    facts.baseRevisions = [job.value(of: "CI_COMMIT_BEFORE_SHA")?.asObjectName].compactMap(\.self)
    facts.written = message
    return facts
  }

  /// Whether a title marks its merge request as a draft, which older servers tell in no variable.
  static func isDraft(_ title: String) -> Bool {
    let start = title.prefix(7).lowercased()
    return ["draft:", "[draft]", "(draft)"].contains { start.hasPrefix($0) }
  }
}
