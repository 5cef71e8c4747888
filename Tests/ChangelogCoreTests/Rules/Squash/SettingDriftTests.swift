import Testing

@testable import ChangelogCore

@Suite struct SettingDriftTests {
  private func drift(
    _ settings: SquashSettings, _ squash: PolicyNode, on forge: ForgeName = .github
  ) throws -> [Diagnostic] {
    try predicted(
      SettingDrift.id, PullRequest("feat: add paging", commits: ["wip"]), settings, on: forge, squash: squash)
  }

  @Test(
    arguments: [
      (.usual, tree([:])), (SquashSettings(), tree(["title": "pull-request", "body": "blank"])),
      (.usual, tree(["title": "commit-or-pull-request", "body": "commits"])),
      (.described, tree(["body": "description"])),
      (SquashSettings(template: "%{title}\r\n"), tree(["template": "%{title}"])),
    ] as [(SquashSettings, PolicyNode)])
  func `what agrees or is not known passes`(settings: SquashSettings, squash: PolicyNode) throws {
    #expect(try drift(settings, squash) == [])
  }

  @Test func `what differs is reported in the forge's words, each setting by itself`() throws {
    let found = try drift(.usual, ["title": "pull-request", "body": "description"])
    #expect(
      found.map(\.finding.sentence) == [
        "the repository's 'squash_merge_commit_title' is 'COMMIT_OR_PR_TITLE', but the policy has 'squash.title: pull-request'; expected 'PR_TITLE'",
        "the repository's 'squash_merge_commit_message' is 'COMMIT_MESSAGES', but the policy has 'squash.body: description'; expected 'PR_BODY'",
      ])
    #expect(
      found.map(\.place) == [.setting("squash_merge_commit_title"), .setting("squash_merge_commit_message")])
    #expect(found.map(\.severity) == [.warning, .warning])
    #expect(found.map(\.finding.line) == [1, 1])
  }

  @Test func `so is another template`() throws {
    let found = try drift(
      SquashSettings(body: .template, template: "%{title}"), ["template": "%{title} (%{reference})"],
      on: .gitlab)
    #expect(
      found.map(\.finding.sentence) == [
        "the repository's 'squash_commit_template' is not the policy's 'squash.template'; expected both to be the same"
      ])
    #expect(found.map(\.place) == [.setting("squash_commit_template")])
  }
}
