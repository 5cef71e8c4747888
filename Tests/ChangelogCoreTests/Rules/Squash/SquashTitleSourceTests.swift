import Testing

@testable import ChangelogCore

@Suite struct SquashTitleSourceTests {
  private let id = SquashTitleSource.id

  @Test func `a single commit that says something else takes the title's place`() throws {
    let request = PullRequest("feat: add paging", commits: ["wip\n\nmore"])
    let found = try predicted(id, request)
    #expect(
      found.map(\.finding.sentence) == [
        "the single commit's 'wip' lands, not the title 'feat: add paging'; expected both to be the same, or the repository's setting to take the title"
      ])
    #expect(found.map(\.finding.columns) == [1..<4])
    #expect(found.map(\.place) == [.commit(nil, line: 1)])
    #expect(try predicted(id, request, .described).isEmpty)
  }

  @Test func `merges don't count, two commits do`() throws {
    var request = PullRequest("feat: add paging", commits: ["wip", "Merge branch 'main' into x"])
    #expect(try predicted(id, request).isEmpty)
    request.commits?[1] = BranchCommit(
      author: Person(name: "Ada", email: "a@example.org"), message: "Merge branch 'main' into x",
      parentCount: 2)
    #expect(try predicted(id, request).count == 1)
  }

  @Test func `the same words are fine`() throws {
    #expect(try predicted(id, PullRequest("fix: a", commits: ["fix: a\n"])).isEmpty)
  }
}
