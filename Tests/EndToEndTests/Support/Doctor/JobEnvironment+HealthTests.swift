import ChangelogCore
import Testing

@testable import changelogctl

struct JobEnvironmentHealthTests {
  private func job(_ variables: [String: String]) -> JobEnvironment {
    JobEnvironment(variable: { variables[$0] }) { path in
      Array("{\"repository\": {\"squash_merge_commit_message\": \"\(path)\"}}".utf8)
    }
  }

  @Test(arguments: [
    ["CI": "true"], ["CI": "1"], ["CI": "woodpecker"], ["TF_BUILD": "True"],
    ["JENKINS_URL": "https://ci.example.org/"],
  ])
  func `places that run jobs say so`(variables: [String: String]) {
    #expect(job(variables).isJob)
  }

  @Test(arguments: [[:], ["CI": ""], ["CI": "false"], ["CI": "False"], ["CI": "0"], ["BUILD_NUMBER": "1"]])
  func `elsewhere nobody does`(variables: [String: String]) {
    #expect(!job(variables).isJob)
  }

  @Test func `the event of the job is read, unless another one is named`() throws {
    let variables = ["GITHUB_EVENT_PATH": "PR_BODY", "GITHUB_ACTIONS": "true"]
    #expect(try job(variables).hosting(event: nil)?.settings == SquashSettings(body: .description))
    #expect(try job(variables).hosting(event: "BLANK")?.settings == SquashSettings(body: .blank))
    #expect(try job([:]).hosting(event: "BLANK")?.settings == SquashSettings(body: .blank))
    #expect(try job(["GITHUB_EVENT_PATH": "PR_BODY"]).hosting(event: nil) == nil)
  }
}
