import Testing

@testable import ChangelogCore

struct PullRequestReportTests {
  private func report(_ request: PullRequest, written: String? = nil) -> PullRequestReport {
    let check = PullRequestCheck(of: request, on: .github, under: .default, written: written)
    let effect = LandingEffect(of: check.prediction.likeliest.message.text, under: .default)
    return PullRequestReport(
      check, effect: effect,
      lines: effect.text(in: .default, links: nil, policy: ChangelogPolicy(show: ChangelogPolicy.Show())),
      versions: VersionStep(
        from: SemanticVersion(1, 2, 0), waiting: .none, adding: effect.bump, under: VersionRules(),
        on: CalendarDay(secondsSince1970: 0)),
      composed: "composed")
  }

  private func request(_ title: String) -> PullRequest {
    var request = PullRequest(title, description: "Why `not`", commits: ["a", "b"])
    request.settings = .described
    return request
  }

  @Test func `text has the message behind a bar, then the entry, the version and the findings`() {
    #expect(
      ReportFormat.text.report(on: report(request("feat:x")), ReportContext()) == """
        pull request #12 lands as

            | feat:x (#12)
            |
            | Why `not`

          probable: GitHub is set to title: pull-request, body: description
          who merges can edit the message, unless a merge queue writes it

        it adds to the changelog

            | ### Features
            |
            | * x (#12)

        version 1.2.0 → 1.3.0 (minor: feat)

        pull request #12 feat:x (#12)
          1:5: error: no blank after the colon; expected one [header-spacing]
            | feat:x (#12)
            |     ^
            mend it in the title of the pull request
            = feat: x (#12)

        1 message checked: 1 error, 0 warnings

        """)
  }

  @Test func `markdown is a comment that a program finds again`() {
    #expect(
      ReportFormat.markdown.report(on: report(request("feta: x")), ReportContext()) == """
        <!-- changelogctl pr -->
        ### ❌ The message that will land is refused

        This pull request lands as (probable: GitHub is set to title: pull-request, body: description):

        ```text
        feta: x (#12)

        Why `not`
        ```

        - **error** 1:1: type 'feta' is not in the policy; did you mean 'feat'?; mend it in the title of the pull request (`type-enum`)
          - instead: `feat: x (#12)`

        It adds nothing to the changelog.

        version 1.2.0 → 1.2.0 (none)

        <sub>who merges can edit the message, unless a merge queue writes it</sub>

        """)
  }

  @Test func `a fence in the message does not end the block`() {
    var request = request("feat: x")
    request.description = "````\n<b>\n````"
    let text = ReportFormat.markdown.report(on: report(request), ReportContext())
    #expect(text.contains("`````text\nfeat: x (#12)\n\n````\n<b>\n````\n`````\n"))
  }

  @Test func `github gets the outline for the log, and annotations`() {
    let text = ReportFormat.github.report(on: report(request("feta: x")), ReportContext())
    #expect(text.hasPrefix("pull request #12 lands as\n\n    | feta: x (#12)\n"))
    #expect(
      text.contains("\n::error title=pull request #12 type-enum::pull request #12 feta: x (#12)%0A1:1: "))
    #expect(text.contains("%0Amend it in the title of the pull request%0A= feat: x (#12)\n"))
  }

  @Test func `json has what scripts ask for`() {
    let text = ReportFormat.json.report(on: report(request("feat: x")), ReportContext())
    #expect(
      text == """
        {"version": 1, "pullRequest": {"number": 12, "title": "feat: x", "base": null, "head": null, \
        "draft": false, "commits": 2, "forge": "github"}, "predicted": {"message": "feat: x (#12)\\n\\nWhy `not`", \
        "certainty": "probable", "condition": null, "doubts": ["who merges can edit the message, unless a merge \
        queue writes it"]}, "alternatives": [], "errors": 0, "warnings": 0, "skipped": null, "diagnostics": [], \
        "entry": {"type": "feat", "scope": null, "subject": "x", "breaking": [], "sections": ["Features"], \
        "text": "### Features\\n\\n* x (#12)\\n"}, "bump": "minor", "nextVersion": {"before": "1.2.0", \
        "after": "1.3.0"}, "composed": "composed"}

        """)
  }

  @Test func `what a queue wrote is certain, and no place is named`() {
    let text = ReportFormat.text.report(on: report(request(""), written: "feat: x. (#12)"), ReportContext())
    #expect(text.contains("  certain: it is written already\n"))
    #expect(!text.contains("mend it"))
  }

  @Test func `a huge message keeps the comment within what forges take`() {
    var request = request("feat: x")
    request.description = String(repeating: "a `b` <c>\n", count: 50_000)
    #expect(ReportFormat.markdown.report(on: report(request), ReportContext()).utf8.count < 60_000)
  }
}
