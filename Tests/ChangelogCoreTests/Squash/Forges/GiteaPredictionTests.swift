import Testing

@testable import ChangelogCore

struct GiteaPredictionTests {
  private static let described = SquashSettings(body: .description)
  private static let listed = SquashSettings(body: .commits)
  private let reviewed = "Reviewed-on: https://git.example.org/api/core/pulls/12"

  private func prediction(_ request: PullRequest, _ settings: SquashSettings = described) -> Prediction {
    Gitea.prediction(for: request, under: settings)
  }

  @Test func `the description stands below the title, and the page last`() {
    let prediction = prediction(.paging(description: "\r\nLists by page.  \r\n\r\n\r\nTen a page.\r\n"))
    #expect(prediction.texts == ["feat: add paging (#12)\n\nLists by page.\n\nTen a page.\n\n" + reviewed])
    #expect(prediction.likeliest.certainty == .probable)
    #expect(prediction.likeliest.condition == nil)
    #expect(self.prediction(.paging(description: "")).texts == ["feat: add paging (#12)\n\n" + reviewed])
  }

  @Test func `co-authors stand below dashes since Gitea 1_26, newest first`() {
    let commits = [
      BranchCommit("a", by: .bob), BranchCommit("b\n\nCo-authored-by: Dan <dan@example.org>"),
      BranchCommit("c", by: .cleo), BranchCommit("d", by: .bob),
    ]
    let prediction = prediction(.paging(description: "Why.", commits))
    #expect(
      prediction.texts == [
        """
        feat: add paging (#12)

        Why.

        ---------

        Co-authored-by: Bob <bob@example.org>
        Co-authored-by: Cleo <cleo@example.org>
        \(reviewed)
        """,
        """
        feat: add paging (#12)

        Why.

        Co-authored-by: Bob <bob@example.org>
        Co-authored-by: Cleo <cleo@example.org>
        \(reviewed)
        """,
      ])
    #expect(prediction.outcomes.map(\.certainty) == [.probable, .possible])
    #expect(
      prediction.outcomes.map(\.condition) == [
        "the server runs Gitea 1.26 or later", "the server runs Gitea before 1.26, or Forgejo",
      ])
  }

  @Test func `trailers at the end of the description stay together, but for the dashes`() {
    #expect(
      prediction(.paging(description: "Why.\n\nRefs: #3\n  and more", [BranchCommit("a", by: .bob)])).texts
        == [
          """
          feat: add paging (#12)

          Why.

          Refs: #3
            and more
          ---------

          Co-authored-by: Bob <bob@example.org>
          \(reviewed)
          """,
          """
          feat: add paging (#12)

          Why.

          Refs: #3
            and more
          Co-authored-by: Bob <bob@example.org>
          \(reviewed)
          """,
        ])
  }

  @Test func `without a body co-authors stand alone`() {
    #expect(
      prediction(.paging(description: "", [BranchCommit("a", by: .bob)])).texts == [
        "feat: add paging (#12)\n\nCo-authored-by: Bob <bob@example.org>\n" + reviewed
      ])
  }

  @Test func `a server can list the messages of commits instead`() {
    let commits = [
      BranchCommit("feat: add paging\n\nTen a page.\n"), .merge("Merge main"), BranchCommit("fix: b\n"),
    ]
    #expect(
      prediction(.paging(commits), Self.listed).texts == [
        """
        feat: add paging (#12)

        * feat: add paging

        Ten a page.

        * Merge main

        * fix: b

        \(reviewed)
        """,
        """
        feat: add paging (#12)

        Ten a page.

        Merge main

        fix: b

        \(reviewed)
        """,
      ])
  }

  @Test func `a long list is cut`() {
    let text = prediction(.paging([BranchCommit(String(repeating: "é", count: 5000))]), Self.listed).texts[0]
    #expect(text == "feat: add paging (#12)\n\n* " + String(repeating: "é", count: 2559) + "..." + reviewed)
  }

  @Test func `unknown settings give both bodies`() {
    let prediction = prediction(.paging(description: "Why.", [BranchCommit("fix: b")]), SquashSettings())
    #expect(
      prediction.texts == [
        "feat: add paging (#12)\n\nWhy.\n\n" + reviewed, "feat: add paging (#12)\n\n* fix: b\n\n" + reviewed,
        "feat: add paging (#12)\n\nfix: b\n\n" + reviewed,
      ])
    #expect(prediction.outcomes.map(\.certainty) == [.assumed, .possible, .possible])
    #expect(
      prediction.outcomes.map(\.condition) == [
        "the server writes the description and the server runs Gitea 1.26 or later",
        "the server lists the messages of commits and the server runs Gitea 1.26 or later",
        "the server lists the messages of commits and the server runs Gitea before 1.26, or Forgejo",
      ])
  }

  @Test(arguments: [
    ("${PullRequestTitle} (${PullRequestReference})\n\n${ReviewedOn}", "feat: add paging (#12)\n\n<page>"),
    ("$PullRequestIndex: $PullRequestTitle\n\nBy $PullRequestPosterName.", "12: feat: add paging\n\nBy Ada."),
    (
      "x\n${BaseRepoOwnerName}/${BaseRepoName}:${BaseBranch} ${HeadRepoOwnerName}/${HeadRepoName}:${HeadBranch}",
      "x\n\napi/core:main api/core:paging"
    ),
    ("x\n[${ReviewedBy}${Unknown}${}$1]${ a $", "x\n\n[] a $"),
    ("x\n${PullRequestTitle", "x\n\nPullRequestTitle"),
    ("x\n${ClosingIssues}", "x\n\n"),
  ])
  func `a template says the header and the end`(template: String, expected: String) {
    let settings = SquashSettings(body: .description, template: template)
    let text = prediction(.paging(), settings).likeliest.message.text
    #expect(text == expected.replacing("<page>", with: reviewed).trimmed)
  }

  @Test func `the description stands above the template's text`() {
    let settings = SquashSettings(
      body: .description, template: "${PullRequestTitle}\n\n${PullRequestDescription}")
    #expect(
      prediction(.paging(description: "Closes #3 and #4."), settings).texts == [
        "feat: add paging\n\nCloses #3 and #4.\n\nCloses #3 and #4."
      ])
    let closing = SquashSettings(body: .description, template: "x\n${ClosingIssues}")
    #expect(
      prediction(.paging(description: "Closes #3 and #4."), closing).texts == [
        "x\n\nCloses #3 and #4.\n\nclose #3, close #4"
      ])
  }

  @Test func `Forgejo keeps its header above an empty first line, and its end below a single one`() {
    let empty = prediction(
      .paging(), SquashSettings(body: .description, template: "\nBy ${PullRequestPosterName}"))
    #expect(empty.texts == ["By Ada", "feat: add paging (#12)\n\nBy Ada"])
    #expect(
      empty.outcomes.map(\.condition) == ["the server runs Gitea 1.26 or later", "the server runs Forgejo"])
    let single = prediction(.paging(), SquashSettings(body: .description, template: "${PullRequestTitle}"))
    #expect(single.texts == ["feat: add paging", "feat: add paging\n\n" + reviewed])
  }

  @Test func `every line knows where it comes from`() {
    let commits = [BranchCommit("\nfeat: a\n\nWhy."), BranchCommit("b", by: .bob)]
    #expect(
      prediction(.paging(commits), Self.listed).likeliest.message.sources == [
        .title, .forge, .commit(0, line: 2), .forge, .commit(0, line: 4), .forge, .commit(1, line: 1), .forge,
        .forge,
        .forge, .forge, .forge,
      ])
    #expect(
      prediction(.paging(description: "\na\n\n\nb")).likeliest.message.sources == [
        .title, .forge, .description(line: 2), .forge, .description(line: 5), .forge, .forge,
      ])
    let template = SquashSettings(
      body: .description, template: "T: ${PullRequestTitle}\n\nD: ${PullRequestDescription}")
    #expect(
      prediction(.paging(description: ""), template).likeliest.message.sources == [.title, .forge, .forge])
  }

  @Test func `what is not known is a doubt`() {
    #expect(
      prediction(PullRequest(title: "feat: a"), SquashSettings(template: "${ClosingIssues}")).doubts == [
        "who merges can edit the message",
        "' (#N)' will stand at the end of the header; the number is not known yet",
        "the description is not known; it comes below the header",
        "the line 'Reviewed-on:' names the page of the pull request, which is not known",
        "who approves is named in lines 'Reviewed-by:'",
        "with an issue tracker elsewhere the number stands as '!N'",
        "people are accounts: a co-author who is the author by another address is not named",
        "the server decides which issues '${ClosingIssues}' names",
      ])
  }
}

extension String {
  fileprivate var trimmed: String { String(self[...].withoutSpaceAtEnd) }
}
