import Testing

@testable import changelogctl

struct PullRequestSourcesTests {
  @Test func `names are distinct`() {
    let names = PullRequestSources.all.map { $0.name }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    [:], ["CI": "true"], ["GITHUB_ACTIONS": "false"], ["CHANGE_ID": "1"], ["CI_MERGE_REQUEST_IID": "1"],
    ["BITBUCKET_BUILD_NUMBER": ""],
  ])
  func `outside of every place there are no facts`(variables: [String: String]) throws {
    let job = JobEnvironment(variable: { variables[$0] }, file: { _ in [] })
    #expect(try PullRequestSources.facts(in: job) == nil)
  }

  @Test(arguments: ["x", "0", "-1", "99999999999999999999", "1 2", "٣"])
  func `a number that is none is refused`(text: String) {
    let variables = [
      "GITLAB_CI": "true", "CI_MERGE_REQUEST_IID": text, "TF_BUILD": "True",
      "SYSTEM_PULLREQUEST_PULLREQUESTID": text, "BITBUCKET_BUILD_NUMBER": "1", "BITBUCKET_PR_ID": text,
      "JENKINS_URL": "x", "CHANGE_ID": text,
    ]
    func sentence(_ name: String) -> String {
      "cannot tell the pull request: \(name) is '\(text)'; expected a number"
    }
    #expect(GitLabPipelines.complaint(variables) == sentence("CI_MERGE_REQUEST_IID"))
    #expect(AzurePipelines.complaint(variables) == sentence("SYSTEM_PULLREQUEST_PULLREQUESTID"))
    #expect(BitbucketPipelines.complaint(variables) == sentence("BITBUCKET_PR_ID"))
    #expect(JenkinsBuilds.complaint(variables) == sentence("CHANGE_ID"))
  }
}
