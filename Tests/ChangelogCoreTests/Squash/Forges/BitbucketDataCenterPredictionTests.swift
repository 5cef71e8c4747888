import Testing

@testable import ChangelogCore

struct BitbucketDataCenterPredictionTests {
  private func prediction(_ request: PullRequest, _ template: String? = nil) -> Prediction {
    BitbucketDataCenter.prediction(for: request, under: SquashSettings(template: template))
  }

  private let head = "Pull request #12: feat: add paging\n\nMerge in api/core from paging to main"

  @Test func `the title with its number, where it comes from, and what was squashed, newest first`() {
    let commits = [
      BranchCommit("feat: list\n\nTen a page.\n", id: CommitID(high: 1, middle: 0, low: 0)),
      BranchCommit("fix: count\n", by: .bob),
    ]
    let prediction = prediction(.paging(commits))
    #expect(
      prediction.texts == [
        """
        \(head)

        Squashed commit of the following:

        Author: Bob <bob@example.org>

            fix: count

        commit 0000000000000001000000000000000000000000
        Author: Ada <ada@example.org>

            feat: list
            \("")
            Ten a page.
        """, head,
      ])
    #expect(prediction.outcomes.map(\.certainty) == [.assumed, .possible])
    #expect(
      prediction.outcomes.map(\.condition) == [
        "Bitbucket lists the squashed commits", "Bitbucket is set to list no commits",
      ])
  }

  @Test func `a request from another repository says which`() {
    var request = PullRequest.paging([])
    request.headProject = "~ada/core"
    #expect(
      prediction(request).texts == [
        "Pull request #12: feat: add paging\n\nMerge in api/core from ~ada/core:paging to main"
      ])
  }

  @Test(arguments: [
    ("${title}", "feat: add paging"),
    ("${title} (#${id})\n\n${description}\n", "feat: add paging (#12)\n\nWhy."),
    (
      "#${id}\n${fromProjectKey}/${fromRepoSlug}:${fromRefName} ${toProjectKey}/${toRepoSlug}:${toRefName}",
      "#12\n\napi/core:paging api/core:main"
    ),
    ("x\n[${approvers}${crossRepoPullRequestRepo}] ${unknown} $id", "x\n\n[] ${unknown} $id"),
    ("${description}\nx", "Why.\n\nx"),
  ])
  func `a template says the header and the body`(template: String, expected: String) {
    let prediction = prediction(.paging(description: "Why.", []), template)
    #expect(prediction.texts == [expected])
    #expect(prediction.likeliest.certainty == .probable)
  }

  @Test func `every line knows where it comes from`() {
    let commits = [BranchCommit("a\n\nb")]
    #expect(
      prediction(.paging(commits)).likeliest.message.sources == [
        .title, .forge, .forge, .forge, .forge, .forge, .forge, .forge, .commit(0, line: 1),
        .commit(0, line: 2),
        .commit(0, line: 3),
      ])
    #expect(
      prediction(.paging(description: "a\nb", []), "${id}: ${title}\n\n${description}").likeliest.message
        .sources
        == [.title, .forge, .description(line: 1), .description(line: 2)])
  }

  @Test func `what is not known is a doubt`() {
    let prediction = prediction(PullRequest(title: "feat: a"))
    #expect(prediction.texts == ["feat: a"])
    #expect(
      prediction.doubts == [
        "who merges can edit the message", "the number is not known yet; the first line has it",
        "the line 'Merge in … from … to …' comes below the first one",
        "the commits are not known; they are listed at the end",
      ])
    #expect(
      self.prediction(.paging([BranchCommit("a")]), "${title} ${approvers}").doubts == [
        "who merges can edit the message", "what '${approvers}' stands for is not known before the merge",
        "each commit of the list has a line with its date too",
      ])
  }
}
