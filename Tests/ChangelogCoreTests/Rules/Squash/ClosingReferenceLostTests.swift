import Testing

@testable import ChangelogCore

struct ClosingReferenceLostTests {
  private let id = ClosingReferenceLost.id
  private let request = PullRequest(
    "fix: count", description: "Closes #8",
    commits: ["fix: count\n\nCloses #8\nFixes #9", "wip\n\nFixes #9, see #7"])

  @Test func `what only a commit closes stays open`() throws {
    let found = try predicted(id, request, .titleOnly)
    #expect(
      found.map(\.finding.sentence) == [
        "'fixes #9' of commit 1 does not land, and the issue stays open; expected it in the description"
      ])
    #expect(found.map(\.place) == [.description(line: nil)])
    #expect(found.map(\.severity) == [.warning])
    #expect(try predicted(id, request, .described).count == 1)
    #expect(try predicted(id, request).isEmpty)
  }

  @Test func `a description closes issues on most forges`() throws {
    let plain = PullRequest("fix: count", description: "Closes #8", commits: ["a", "b"])
    #expect(try predicted(id, plain, .titleOnly).isEmpty)
    #expect(
      try predicted(id, plain, .titleOnly, options: ["descriptions": "true"]).map(\.finding.sentence) == [
        "'closes #8' is only in the description, and the history does not show it; expected it in the message that lands"
      ])
    #expect(
      try predicted(id, plain, .usual, on: .bitbucket).map(\.finding.sentence) == [
        "'closes #8' is only in the description, and the issue stays open; expected it in the message that lands"
      ])
  }

  @Test func `a commit that has landed is not looked at`() throws {
    #expect(try findings(id, in: "fix: a (#12)\n\nfixes nothing").isEmpty)
  }
}
