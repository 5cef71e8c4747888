import Testing

@testable import ChangelogCore

struct GitLabPredictionTests {
  private func prediction(_ template: String?, _ request: PullRequest = .paging()) -> Prediction {
    GitLab.prediction(
      for: request, under: SquashSettings(body: template.map { _ in .template }, template: template))
  }

  private func text(_ template: String, _ request: PullRequest = .paging()) -> String {
    let prediction = prediction(template, request)
    #expect(prediction.outcomes.count == 1)
    #expect(prediction.likeliest.certainty == .probable)
    return prediction.likeliest.message.text
  }

  @Test func `without a template the title lands alone`() {
    let prediction = prediction(
      nil, .paging(description: "Why.", [BranchCommit("a"), BranchCommit("b", by: .bob)]))
    #expect(prediction.texts == ["feat: add paging"])
    #expect(prediction.likeliest.certainty == .assumed)
    #expect(prediction.doubts == ["who merges can edit the message"])
    let blank = GitLab.prediction(for: .paging(), under: .titleOnly)
    #expect(blank.likeliest.certainty == .probable)
  }

  @Test(arguments: [
    ("title", "feat: add paging"), ("source_branch", "paging"), ("target_branch", "main"),
    ("description", "Why.\n\nCloses #3, #4 and #7."), ("issues", "Closes #3, #4, and #7"),
    ("reference", "api/core!12"), ("local_reference", "!12"),
    ("url", "https://git.example.org/api/core/pulls/12"), ("merge_request_author", "Ada <ada@example.org>"),
    ("first_commit", "wip"), ("first_multiline_commit", "feat: list\n\nTen a page."),
    ("first_multiline_commit_description", "Ten a page."),
    ("co_authored_by", "Co-authored-by: Bob <bob@example.org>"),
    ("all_commits", "* fix: count\n\nFrom 1.\n\n* feat: list\n\nTen a page.\n\n* wip"), ("reviewed_by", ""),
    ("approved_by", ""), ("merged_by", ""), ("source_project_id", ""), ("unknown", "%{unknown}"),
  ])
  func `each variable`(name: String, value: String) {
    let request = PullRequest.paging(
      description: "Why.\r\n\r\nCloses #3, #4 and #7.",
      [
        BranchCommit("wip\n"), BranchCommit("feat: list\n\nTen a page.\n", by: .bob), .merge(),
        BranchCommit("fix: count\n\nFrom 1."),
      ])
    #expect(text("[%{\(name)}]", request) == "[\(value)]")
  }

  @Test(arguments: [
    // GitLab's default for merges: the issues' line goes with a blank line.
    (
      "Merge branch '%{source_branch}' into '%{target_branch}'\n\n%{title}\n\n%{issues}\n\nSee merge request %{reference}",
      "Merge branch 'paging' into 'main'\n\nfeat: add paging\n\nSee merge request api/core!12"
    ),
    ("%{title}\n\n%{description}", "feat: add paging"),
    ("%{title}\r\n\r\n%{description}\r\n", "feat: add paging"),
    ("%{title}\n\n%{description}\nType: x", "feat: add paging\n\nType: x"),
    ("%{title}\n%{description}\n\nType: x", "feat: add paging\n\nType: x"),
    ("%{description}\n%{title}", "feat: add paging"),
    ("%{title}\n\n%{description} x", "feat: add paging\n\n x"),
    // The blank line between two of them is taken with the first.
    ("%{title}\n\n%{issues}\n\n%{description}\n\nx", "feat: add paging\n\n\nx"),
    ("%{title}\n\n%{issues}\n\n\n\n%{description}\n\nx", "feat: add paging\n\n\n\nx"),
    ("%{title}\n\n%{first_multiline_commit_description}", "feat: add paging"),
    ("%{description}", "feat: add paging"), (" \n", "feat: add paging"), ("", "feat: add paging"),
    ("%{title} (%{local_reference}) %{title}", "feat: add paging (!12) feat: add paging"),
    ("%{%{title}} 100%{", "%{feat: add paging} 100%{"), ("%{ti tle}", "%{ti tle}"),
  ])
  func `a line with an empty variable alone is left out`(template: String, expected: String) {
    #expect(text(template) == expected)
  }

  @Test func `what a value says is no template`() {
    #expect(
      text("%{title} %{source_branch}", .paging("feat: %{description}")) == "feat: %{description} paging")
  }

  @Test func `the 100 newest commits are listed, and large ones by their title`() {
    let many = (1...101).map { BranchCommit("c\($0)") }
    #expect(text("%{all_commits}", .paging(many)).hasPrefix("* c101\n\n* c100\n\n"))
    #expect(text("%{all_commits}", .paging(many)).hasSuffix("\n\n* c3\n\n* c2"))
    let large = BranchCommit("feat: large\n\n" + String(repeating: "x", count: 100 * 1024))
    let skipped = "\n\n-- Skipped commit body exceeding 100KiB in size."
    #expect(text("%{all_commits}", .paging([large, BranchCommit("b")])) == "* b\n\n* feat: large" + skipped)
    let long = BranchCommit(String(repeating: "word ", count: 30_000))
    #expect(
      text("%{all_commits}", .paging([long])) == "* " + String(repeating: "word ", count: 14) + "word..."
        + skipped)
  }

  @Test func `a long first line counts as more than one line`() {
    let long = String(repeating: "x", count: 100)
    #expect(text("%{first_multiline_commit}", .paging([BranchCommit("a"), BranchCommit(long)])) == long)
    #expect(text("%{first_multiline_commit}", .paging([BranchCommit("a")])) == "feat: add paging")
  }

  @Test func `co-authors come newest first, an address once and not the author's`() {
    let renamed = Person(name: "Robert", email: "bob@example.org")
    let commits = [
      BranchCommit("a", by: .bob), BranchCommit("b", by: renamed), .merge(by: .cleo), BranchCommit("c"),
    ]
    #expect(
      text("%{co_authored_by}", .paging(commits))
        == "Co-authored-by: Cleo <cleo@example.org>\nCo-authored-by: Bob <bob@example.org>")
  }

  @Test func `every line knows where it comes from`() {
    let commits = [BranchCommit("\nfeat: list\n\nTen a page.\n"), BranchCommit("fix: b")]
    let template = "MR: %{title}\n\n%{description}\n\n%{all_commits}\n\nSee %{reference}"
    #expect(
      prediction(template, .paging(description: "a\nb", commits)).likeliest.message.sources == [
        .title, .forge, .description(line: 1), .description(line: 2), .forge, .commit(1, line: 1), .forge,
        .commit(0, line: 2), .commit(0, line: 3), .commit(0, line: 4), .forge, .forge,
      ])
  }

  @Test func `a template that GitLab refuses, and what is not known, are doubts`() {
    #expect(
      prediction(String(repeating: "x", count: 501)).doubts == [
        "who merges can edit the message", "the template has 501 characters; GitLab takes at most 500",
      ])
    #expect(prediction(String(repeating: "é", count: 500)).doubts == ["who merges can edit the message"])
    #expect(
      prediction(
        "%{title}%{approved_by}%{issues}%{merge_request_author}%{url}",
        PullRequest(title: "feat: a", description: "closes #1")
      ).doubts == [
        "who merges can edit the message", "what '%{approved_by}' stands for is not known before the merge",
        "GitLab decides which issues '%{issues}' names",
        "people are accounts: names and addresses in '%{merge_request_author}' can read differently",
        "what '%{url}' stands for is not known before the merge",
      ])
  }
}
