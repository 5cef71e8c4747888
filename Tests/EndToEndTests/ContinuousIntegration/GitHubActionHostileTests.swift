import Foundation
import TestSupport
import Testing

/// Strangers choose the title: it comes out as it is, and is run nowhere.
@Suite(.enabled(if: Command.isInstalled("jq"), "jq is not here, which the action's script needs"))
struct GitHubActionHostileTests {
  @Test(arguments: HostileTitle.all)
  func `a hostile title is an output and nothing else`(title: HostileTitle) throws {
    let repository = try HostedRepository()
    let clone = try repository.clone(of: repository.merge, isShallow: true)
    let event = try repository.pullRequestEvent(
      titled: title.text, settings: (title: "PR_TITLE", body: "BLANK"))
    let job = try WorkflowJob(("pull_request", event), in: clone.path)
    #expect(job.log.exitCode < 2)
    #expect(job.outputs["message"] == title.text + " (#12)")
    #expect(job.outputs["valid"] == (job.log.exitCode == 0 ? "true" : "false"))
    #expect(try clone.git("status --porcelain") == "")
    for command in HostileTitle.commands(in: job.log.output) {
      #expect(command.starts(with: /::(error|warning) title=pull request #12 [a-z-]+::/))
    }
    #expect(!job.log.output.contains("\u{1B}") && !job.log.output.contains("\u{202E}"))
  }

  @Test func `the word that ends a value is another one each time`() throws {
    let repository = try HostedRepository()
    let clone = try repository.clone(of: repository.merge, isShallow: false)
    let event = try repository.pullRequestEvent(titled: "feat: add paging")
    let marks = try (0..<2).map { _ in
      let job = try WorkflowJob(("pull_request", event), in: clone.path)
      let text = try String(contentsOfFile: "\(job.temporary.path)/files/output", encoding: .utf8)
      return try #require(text.firstMatch(of: /^message<<([0-9a-f]{32})\n/)).1.description
    }
    #expect(marks[0] != marks[1])
  }
}
