import CommitParser
import Testing

@testable import ChangelogCore

struct TrailerSplitTests {
  private let id = TrailerSplit.id

  @Test(arguments: [
    "feat: a (#12)\n\nWhy.\n\nSigned-off-by: Ada\n\n---------\n\nCo-authored-by: Bob <b@x.org>",
    "feat: a (#12)\n\nWhy.\n\nSigned-off-by: Ada\n\nCo-authored-by: Bob <b@x.org>",
  ])
  func `a sign-off above the last paragraph is lost`(text: String) throws {
    let found = try findings(id, in: text)
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.columns) == [1..<14])
    #expect(
      found.map(\.sentence) == [
        "git does not see 'Signed-off-by'; expected all trailers together in the last paragraph, and nothing else there"
      ])
  }

  @Test(arguments: [
    "feat: a (#12)\n\nWhy.\n\nSigned-off-by: Ada\nCo-authored-by: Bob <b@x.org>",
    "feat: a (#12)\n\nWhy.\n\nSigned-off-by: Ada\n\n---------\n\nSigned-off-by: Ada\nCo-authored-by: Bob <b@x.org>",
    "feat: a (#12)\n\n* a\n\nSigned-off-by: Ada\n\n* b\n\nCo-authored-by: Bob <b@x.org>",
    "feat: a (#12)\n\nNote: this is prose\n\nCo-authored-by: Bob <b@x.org>",
    "feat: a\n\nSigned-off-by: Ada\n\nCo-authored-by: Bob <b@x.org>", "feat: a (#12)",
    "feat: a (#12)\n\n---\nupdated-dependencies:\n...\n\nSigned-off-by: Ada\nCo-authored-by: Bob <b@x.org>",
  ])
  func `trailers together, repeated ones, lists of commits and branches' commits pass`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }

  @Test func `a line of text among them hides them`() throws {
    let found = try findings(id, in: "feat: a (#12)\n\nCo-authored-by: Bob <b@x.org>\nfix https://x.org/1")
    #expect(found.map(\.line) == [3])
  }

  @Test func `a description's sign-off is mended there`() throws {
    var request = PullRequest(
      "feat: a", description: "Why.\n\nReviewed-by: Cy <c@x.org>", commits: ["a", "b"])
    request.commits?[1] = BranchCommit(author: Person(name: "Bob", email: "b@x.org"), message: "b")
    let found = try predicted(id, request, .described)
    #expect(found.map(\.place) == [.description(line: 3)])
    #expect(found.map(\.finding.line) == [5])
  }
}
