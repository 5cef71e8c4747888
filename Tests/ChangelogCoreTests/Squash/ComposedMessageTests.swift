import CommitParser
import Testing

@testable import ChangelogCore

struct ComposedMessageTests {
  private func composed(_ request: PullRequest, on forge: ForgeName = .github) -> String {
    ComposedMessage(of: PullRequestCheck(of: request, on: forge, under: .default)).text
  }

  @Test func `the description is the body, and its footers stand at the end`() {
    let request = PullRequest(
      "feat: add paging", description: "Why.\r\n\r\nMore.\r\n\r\nCloses #9\r\nReviewed-by: Z\r\n",
      commits: ["wip", "more"])
    #expect(composed(request) == "feat: add paging (#12)\n\nWhy.\n\nMore.\n\nCloses #9\n\nReviewed-by: Z")
  }

  @Test func `without a description a single commit's body is kept`() {
    let request = PullRequest("feat: add paging", description: "", commits: ["wip\n\nTwenty a page.\n"])
    #expect(composed(request) == "feat: add paging (#12)\n\nTwenty a page.")
  }

  @Test func `without a description several commits are listed`() {
    let request = PullRequest(
      "feat: add paging", commits: ["feat: count pages\n\nBody.", "fix: count from one"])
    #expect(composed(request) == "feat: add paging (#12)\n\n* feat: count pages\n* fix: count from one")
  }

  @Test func `what breaks is kept in a paragraph of its own, wherever it stood`() {
    let request = PullRequest(
      "feat!: add paging", description: "Why.",
      commits: [
        "feat!: drop lists", "feat: b\n\nBREAKING CHANGE: lists end\nafter twenty\n\nRefs: #3",
        "fix: c\n\nBREAKING CHANGE: lists end\nafter twenty",
      ])
    #expect(
      composed(request) == """
        feat!: add paging (#12)

        Why.

        BREAKING CHANGE: drop lists

        BREAKING CHANGE: lists end
        after twenty

        Refs: #3
        """)
  }

  @Test func `everybody is named once, where git sees it`() {
    var request = PullRequest(
      "feat: add paging", description: "Why.",
      commits: ["a\n\nSigned-off-by: Ada <ada@example.org>", "b\n\nco-authored-by: Bob <bob@example.org>"])
    request.commits?.append(
      BranchCommit(
        author: Person(name: "Cy", email: "cy@example.org"),
        message: "c\n\nSigned-off-by: Ada <ada@example.org>"))
    let text = composed(request)
    #expect(
      CommitMessage(text).trailers == [
        "Signed-off-by: Ada <ada@example.org>", "co-authored-by: Bob <bob@example.org>",
        "Co-authored-by: Cy <cy@example.org>",
      ])
    #expect(text.hasPrefix("feat: add paging (#12)\n\nWhy.\n\nSigned-off-by: "))
  }

  @Test func `a line that would hide trailers is left out`() {
    let request = PullRequest(
      "feat: a", description: "One\n\n---\n\nTwo\n\nRefs: #1", commits: ["x", "y"])
    #expect(composed(request) == "feat: a (#12)\n\nOne\n\nTwo\n\nRefs: #1")
    #expect(CommitMessage(composed(request)).trailers == ["Refs: #1"])
  }

  @Test func `a template's leftovers are dropped`() {
    let request = PullRequest(
      "feat: a", description: "<!-- Describe it -->\nOne\n\n- [ ] tests\n", commits: ["x", "y"])
    #expect(composed(request) == "feat: a (#12)\n\nOne")
  }

  @Test(arguments: [
    (ForgeName.gitlab, "feat: a (!12)"), (.azure, "feat: a (!12)"), (.gitea, "feat: a (#12)"),
    (.bitbucket, "feat: a (#12)"),
  ])
  func `the number stands in the forge's own shape`(forge: ForgeName, expected: String) {
    #expect(composed(PullRequest("feat: a", description: "", commits: []), on: forge) == expected)
  }

  @Test func `what a queue wrote stays`() {
    let check = PullRequestCheck(
      of: PullRequest(title: "", number: 12), on: .github, under: .default, written: "feat: a (#12)\n\nWhy")
    #expect(ComposedMessage(of: check).text == "feat: a (#12)\n\nWhy")
  }

  @Test func `composing a composed message changes nothing`() {
    let request = PullRequest(
      "feat: add paging", description: "Why.\n\nBREAKING CHANGE: x\n\nCloses #9\n\nRefs: #1", commits: [])
    let once = composed(request)
    let body = once.split(separator: "\n", maxSplits: 1).last.map(String.init)
    #expect(composed(PullRequest("feat: add paging", description: body, commits: [])) == once)
  }
}
