import Testing

@testable import ChangelogCore

struct PolicyProposalTests {
  /// The lines of the proposal that say something about the repository.
  private func lines(_ messages: [String] = [], tags: [String] = ["v1.0.0"], remote: String? = nil)
    -> [String]
  {
    PolicyProposal(messages: messages, tags: tags, remote: remote).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [
    (["v1.0.0", "v1.1.0", "x"], nil),
    (["1.0.0", "v1.0.1", "1.1.0"], "'{version}'  # as 2 of 3 tags are named"),
    (["app@1.0.0"], "'app@{version}'  # as 1 of 1 tags are named"),
    (["v2-1.0.0"], "'v2-{version}'  # as 1 of 1 tags are named"), (["release"], nil),
  ])
  func `tags tell their pattern`(tags: [String], pattern: String?) {
    #expect(lines(tags: tags).first { $0.hasPrefix("  tags: ") } == pattern.map { "  tags: \($0)" })
  }

  @Test(arguments: [
    (
      "https://gitlab.com/a/b.git",
      "# Links lead to https://gitlab.com/a/b on gitlab, as the remote 'origin' says."
    ),
    (
      "git@git.example:a/b",
      "#   forge: github | gitlab | gitea | bitbucket | bitbucket-data-center | azure | none  # for links; 'git.example' does not tell it"
    ),
    ("/local/path", "#   url: https://host/owner/name  # for links; there is no remote 'origin' to tell it"),
  ])
  func `the remote tells the forge`(remote: String, line: String) {
    #expect(lines(remote: remote).contains(line))
  }

  @Test func `types are proposed that are used often and are not known by another case`() {
    let messages = ["ops: a", "ops: b", "ops: c (#1)", "Fix: a", "Fix: b", "Fix: c", "rare: a", "feature: a"]
    #expect(lines(messages).filter { $0.hasPrefix("  ") } == ["  ops: none  # in 3 of the newest 8 commits"])
  }

  @Test func `squash merges are required where most commits are some`() {
    #expect(lines(["a (#1)", "b"]).contains { $0.hasPrefix("  require:") } == false)
    #expect(
      lines(["a (#1)", "b (!2)", "c"]).contains(
        "  require: true  # 2 of the newest 3 commits are squash merges"))
  }
}
