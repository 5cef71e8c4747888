import ChangelogCore

/// The builds of a multibranch project of Jenkins.
/// - Source: the global variable reference of Jenkins' Pipeline.
enum JenkinsBuilds: PullRequestSource {
  static let name = "Jenkins"

  static func facts(in job: JobEnvironment) throws -> PullRequestFacts? {
    guard job.value(of: "JENKINS_URL") != nil || job.value(of: "JENKINS_HOME") != nil else { return nil }
    guard let number = try job.number(of: "CHANGE_ID") else {
      throw SystemError(
        "cannot tell the pull request",
        because: "CHANGE_ID is not set; expected a build for a pull request in a multibranch project")
    }
    let url = job.value(of: "CHANGE_URL")
    let address = url.flatMap(PullRequestAddress.init)
    let request = PullRequest(
      title: job.value(of: "CHANGE_TITLE") ?? "", number: number, author: author(in: job),
      baseBranch: job.value(of: "CHANGE_TARGET"), headBranch: job.value(of: "CHANGE_BRANCH"),
      project: address?.project, headProject: job.value(of: "CHANGE_FORK"), url: url)
    let refs = PullRequestRefs(
      baseBranch: request.baseBranch, headRef: headRef(of: request, on: address?.forge))
    var facts = PullRequestFacts(request: request, forge: address?.forge, refs: refs)
    if let name = job.value(of: "BRANCH_NAME")?.asRefName {
      // There Jenkins itself puts the tip, whether it builds that or a merge of it.
      facts.headRevisions.insert("refs/remotes/origin/\(name)", at: 0)
    }
    facts.remarks = ["Jenkins tells builds no description of a pull request"]
    return facts
  }

  private static func author(in job: JobEnvironment) -> Person? {
    guard let name = job.value(of: "CHANGE_AUTHOR_DISPLAY_NAME"),
      let email = job.value(of: "CHANGE_AUTHOR_EMAIL")
    else { return nil }
    return Person(name: name, email: email)
  }

  private static func headRef(of request: PullRequest, on forge: ForgeName?) -> String? {
    guard let number = request.number else { return nil }
    return switch forge {
    case .github, .gitea: "refs/pull/\(number)/head"
    case .gitlab: "refs/merge-requests/\(number)/head"
    case .bitbucketDataCenter: "refs/pull-requests/\(number)/from"
    case .bitbucket, .azure, .some(.none), nil:
      request.headProject == nil ? request.headBranch.map { "refs/heads/\($0)" } : nil
    }
  }
}
