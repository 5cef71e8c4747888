import Testing

@testable import ChangelogCore

struct GitHubPredictionTests {
  private func text(_ request: PullRequest, _ settings: SquashSettings = .usual) -> String {
    let prediction = GitHub.prediction(for: request, under: settings)
    #expect(prediction.outcomes.count == 1)
    #expect(prediction.likeliest.certainty == .probable)
    #expect(prediction.likeliest.condition == nil)
    return prediction.likeliest.message.text
  }

  private let two = [BranchCommit("feat: list pages\n\nTen a page.\n"), BranchCommit("fix: count from 1\n")]

  @Test func `several commits make bullets below the title`() {
    #expect(
      text(.paging(two)) == """
        feat: add paging (#12)

        * feat: list pages

        Ten a page.

        * fix: count from 1
        """)
  }

  @Test func `a single commit is taken instead of the title`() {
    #expect(
      text(.paging("Paging", [BranchCommit("feat: list pages\nsecond line\n\nTen a page.\n\n")]))
        == "feat: list pages (#12)\n\nsecond line\n\nTen a page.")
  }

  @Test func `merges of the base make no bullet and leave a single commit single, but name their authors`() {
    #expect(
      text(.paging([.merge(), BranchCommit("feat: list pages"), .merge(by: .bob)])) == """
        feat: list pages (#12)

        Co-authored-by: Bob <bob@example.org>
        """)
    #expect(
      text(.paging(two + [.merge(by: .bob)])).hasSuffix(
        "* fix: count from 1\n\n---------\n\nCo-authored-by: Bob <bob@example.org>"))
  }

  @Test(arguments: [
    (SquashSettings.titleOnly, "feat: add paging (#12)"),
    (.described, "feat: add paging (#12)\n\nLists by page.\n\n- ten a page"),
    (
      SquashSettings(title: .pullRequest, body: .commits),
      "feat: add paging (#12)\n\n* feat: list pages\n\nTen a page.\n\n* fix: count from 1"
    ),
  ])
  func `the other settings`(settings: SquashSettings, expected: String) {
    #expect(
      text(.paging(description: "\r\nLists by page.\r\n\r\n- ten a page\r\n", two), settings) == expected)
  }

  @Test func `co-authors of several commits stand below nine dashes, each once and without the author`() {
    let commits = [
      BranchCommit("feat: a\n\nCo-Authored-By: Cleo <cleo@example.org>"), BranchCommit("feat: b", by: .bob),
      BranchCommit("feat: c\n\nCo-authored-by: Bob <bob@example.org>\nCo-authored-by: Ada <ada@example.org>"),
    ]
    #expect(
      text(.paging(commits)) == """
        feat: add paging (#12)

        * feat: a

        Co-Authored-By: Cleo <cleo@example.org>

        * feat: b

        * feat: c

        Co-authored-by: Bob <bob@example.org>
        Co-authored-by: Ada <ada@example.org>

        ---------

        Co-authored-by: Bob <bob@example.org>
        Co-authored-by: Cleo <cleo@example.org>
        """)
  }

  @Test func `sign-offs of several commits are repeated before co-authors, each once`() {
    let commits = [
      BranchCommit("feat: a\n\nSigned-off-by: Ada <ada@example.org>"),
      BranchCommit(
        "feat: b\n\nSigned-off-by: Bob <bob@example.org>\nSigned-off-by: Ada <ada@example.org>", by: .bob),
    ]
    #expect(
      text(.paging(commits)).hasSuffix(
        """
        ---------

        Signed-off-by: Ada <ada@example.org>
        Signed-off-by: Bob <bob@example.org>
        Co-authored-by: Bob <bob@example.org>
        """))
  }

  @Test(arguments: [
    // Directly below a final sign-off, after a blank line below anything else.
    (
      "Why.\n\nSigned-off-by: Bob <bob@example.org>",
      "\n\nWhy.\n\nSigned-off-by: Bob <bob@example.org>\nCo-authored-by: Bob <bob@example.org>"
    ),
    ("Why.\n\nRefs: #3", "\n\nWhy.\n\nRefs: #3\n\nCo-authored-by: Bob <bob@example.org>"),
    ("Why.", "\n\nWhy.\n\nCo-authored-by: Bob <bob@example.org>"),
    ("", "\n\nCo-authored-by: Bob <bob@example.org>"),
  ])
  func `co-authors of a single commit`(body: String, below: String) {
    #expect(text(.paging([BranchCommit("feat: a\n\n\(body)", by: .bob)])) == "feat: a (#12)\(below)")
  }

  @Test(arguments: [
    ("Co-Authored-By: Bob <bob@example.org>", "\n\nCo-authored-by: Bob <bob@example.org>"),
    ("Why.\n\nco-authored-by:Bob <bob@example.org>", "\n\nWhy.\n\nCo-authored-by: Bob <bob@example.org>"),
    (
      "Refs: #3\nCo-authored-by: Bob <bob@example.org>",
      "\n\nRefs: #3\n\nCo-authored-by: Bob <bob@example.org>"
    ),
    (
      "Co-authored-by: Bob <bob@example.org>\nSigned-off-by: Ada <ada@example.org>",
      "\n\nSigned-off-by: Ada <ada@example.org>\nCo-authored-by: Bob <bob@example.org>"
    ),
    (
      "Co-authored-by: Bob <bob@example.org>\n\nWhy.",
      "\n\nCo-authored-by: Bob <bob@example.org>\n\nWhy.\n\nCo-authored-by: Bob <bob@example.org>"
    ),
  ])
  func `a single commit's own co-authors move below`(body: String, below: String) {
    #expect(text(.paging([BranchCommit("feat: a\n\n\(body)")])) == "feat: a (#12)\(below)")
  }

  @Test func `without a body co-authors stand alone`() {
    let commits = [
      BranchCommit("feat: a\n\nSigned-off-by: Ada <ada@example.org>"), BranchCommit("fix: b", by: .bob),
    ]
    #expect(
      text(.paging(commits), .titleOnly) == "feat: add paging (#12)\n\nCo-authored-by: Bob <bob@example.org>")
  }

  @Test func `a robot is named even as the author`() {
    let robot = Person(name: "robot[bot]", email: "robot@example.org")
    var request = PullRequest.paging([BranchCommit("build: bump", by: robot)])
    request.author = robot
    #expect(text(request) == "build: bump (#12)\n\nCo-authored-by: robot[bot] <robot@example.org>")
  }

  @Test func `reverts, ellipses and blanks stay as they are`() {
    #expect(
      text(.paging("Revert \"feat: a (#9)\"", description: "Reverts api/core#9", two), .described)
        == "Revert \"feat: a (#9)\" (#12)\n\nReverts api/core#9")
    #expect(
      text(.paging("feat: a title that was cut at sev…", description: "…enty", two), .described)
        == "feat: a title that was cut at sev… (#12)\n\n…enty")
    #expect(text(.paging("feat: add paging ", two), .titleOnly) == "feat: add paging  (#12)")
    #expect(text(.paging([BranchCommit("\n feat:  list  \n")])) == "feat:  list (#12)")
  }

  @Test func `a request without commits of its own has its title`() {
    #expect(text(.paging([])) == "feat: add paging (#12)")
    #expect(text(.paging([.merge()])) == "feat: add paging (#12)")
  }

  @Test func `unknown settings give every pair that GitHub offers, its default first`() {
    let prediction = GitHub.prediction(
      for: .paging("Paging", description: "Lists by page.", two), under: SquashSettings())
    let bullets = "\n\n* feat: list pages\n\nTen a page.\n\n* fix: count from 1"
    #expect(prediction.texts == ["Paging (#12)" + bullets, "Paging (#12)", "Paging (#12)\n\nLists by page."])
    #expect(prediction.outcomes.map(\.certainty) == [.assumed, .possible, .possible])
    #expect(
      prediction.outcomes.map(\.condition) == [
        "the squash settings are title: commit-or-pull-request, body: commits",
        "the squash settings are title: pull-request, body: blank",
        "the squash settings are title: pull-request, body: description",
      ])
  }

  @Test func `what is known of the settings narrows the outcomes`() {
    let prediction = GitHub.prediction(
      for: .paging("Paging", [BranchCommit("feat: a")]), under: SquashSettings(body: .commits))
    #expect(prediction.texts == ["feat: a (#12)", "Paging (#12)"])
  }

  @Test func `what is not known is a doubt`() {
    #expect(
      GitHub.prediction(for: PullRequest(title: "feat: a"), under: SquashSettings()).doubts == [
        "who merges can edit the message, unless a merge queue writes it",
        "' (#N)' will stand at the end of the header; the number is not known yet",
        "the commits are not known; their messages make the body, and a single one the header",
        "the description is not known; it comes below the header",
      ])
    #expect(
      GitHub.prediction(for: .paging([BranchCommit("feat: a", by: .bob)]), under: .usual).doubts == [
        "who merges can edit the message, unless a merge queue writes it",
        "co-authors are accounts: their names and addresses can read differently",
      ])
  }

  @Test func `every line knows where it comes from`() {
    let commits = [
      BranchCommit("feat: a\n"), .merge(), BranchCommit("\nfix: b\n\nWhy.\n", by: .bob),
    ]
    #expect(
      GitHub.prediction(for: .paging(commits), under: .usual).likeliest.message.sources == [
        .title, .forge, .commit(0, line: 1), .forge, .commit(2, line: 2), .commit(2, line: 3),
        .commit(2, line: 4),
        .forge, .forge, .forge, .forge,
      ])
    #expect(
      GitHub.prediction(for: .paging([commits[2]]), under: .usual).likeliest.message.sources == [
        .commit(0, line: 2), .forge, .commit(0, line: 4), .forge, .forge,
      ])
    #expect(
      GitHub.prediction(for: .paging(description: "\n\na\n\nb"), under: .described).likeliest.message.sources
        == [
          .title, .forge, .description(line: 3), .description(line: 4), .description(line: 5),
        ])
  }
}
