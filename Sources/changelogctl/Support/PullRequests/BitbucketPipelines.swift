import ChangelogCore

/// The pipelines of Bitbucket Cloud.
/// - Source: Bitbucket's list of default variables.
enum BitbucketPipelines: PullRequestSource {
  static let name = "Bitbucket Pipelines"

  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    guard job.value(of: "BITBUCKET_BUILD_NUMBER") != nil else { return nil }
    guard let number = try job.number(of: "BITBUCKET_PR_ID") else {
      throw SystemError(
        "cannot tell the pull request",
        because:
          "BITBUCKET_PR_ID is not set; expected a step below 'pull-requests' in bitbucket-pipelines.yml")
    }
    let project = job.value(of: "BITBUCKET_REPO_FULL_NAME")
    let request = PullRequest(
      title: "", number: number, baseBranch: job.value(of: "BITBUCKET_PR_DESTINATION_BRANCH"),
      headBranch: job.value(of: "BITBUCKET_BRANCH"), project: project,
      url: project.map { "https://bitbucket.org/\($0)/pull-requests/\(number)" })
    let refs = PullRequestRefs(
      baseBranch: request.baseBranch, baseID: job.value(of: "BITBUCKET_PR_DESTINATION_COMMIT"),
      headRef: request.headBranch.map { "refs/heads/\($0)" }, headID: job.value(of: "BITBUCKET_COMMIT"))
    var facts = PullRequestFacts(request: request, forge: .bitbucket, refs: refs)
    facts.remarks = ["Bitbucket Pipelines tells jobs neither the title nor the description of a pull request"]
    return facts
  }
}
