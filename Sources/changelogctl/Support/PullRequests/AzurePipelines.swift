import ChangelogCore

/// Azure Pipelines, for repositories of Azure and for those on GitHub.
/// - Source: Azure's list of predefined variables.
enum AzurePipelines: PullRequestSource {
  static let name = "Azure Pipelines"

  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    guard job.isSet("TF_BUILD") else { return nil }
    // On GitHub the id is another one than the number that people see.
    let shown = try job.number(of: "SYSTEM_PULLREQUEST_PULLREQUESTNUMBER")
    guard let number = try shown ?? job.number(of: "SYSTEM_PULLREQUEST_PULLREQUESTID") else {
      let reason = job.value(of: "BUILD_REASON").map { "; BUILD_REASON is \($0.inQuotes)" } ?? ""
      throw SystemError(
        "cannot tell the pull request",
        because: "SYSTEM_PULLREQUEST_PULLREQUESTID is not set\(reason); expected a build for a pull request")
    }
    let forge: ForgeName? =
      switch job.value(of: "BUILD_REPOSITORY_PROVIDER") {
      case "TfsGit": .azure
      case "GitHub", "GitHubEnterprise": .github
      case "Bitbucket": .bitbucket
      case .some, nil: nil
      }
    let repository = job.value(of: "BUILD_REPOSITORY_URI")
    let request = PullRequest(
      title: "", number: number,
      baseBranch: job.value(of: "SYSTEM_PULLREQUEST_TARGETBRANCH")?.withoutBranchPrefix,
      headBranch: job.value(of: "SYSTEM_PULLREQUEST_SOURCEBRANCH")?.withoutBranchPrefix,
      project: forge == .azure ? nil : job.value(of: "BUILD_REPOSITORY_NAME"),
      url: forge == .azure ? repository.map { "\($0)/pullrequest/\(number)" } : nil)
    let refs = PullRequestRefs(
      baseBranch: request.baseBranch, headRef: "refs/pull/\(number)/merge", isMerge: true,
      headID: job.value(of: "SYSTEM_PULLREQUEST_SOURCECOMMITID"))
    var facts = PullRequestFacts(request: request, forge: forge, refs: refs)
    facts.remarks = ["Azure Pipelines tells jobs neither the title nor the description of a pull request"]
    return facts
  }
}
