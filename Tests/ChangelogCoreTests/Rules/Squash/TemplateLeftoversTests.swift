import CommitParser
import Testing

@testable import ChangelogCore

struct TemplateLeftoversTests {
  private let id = TemplateLeftovers.id

  @Test func `each run is one finding and can be taken out`() throws {
    let text = """
      feat: add paging (#12)

      <!-- What does
      it do? -->

      ## What

      Lists are long.

      ## Screenshots

      ## Checklist

      - [ ] Tests
      - [x] Guide

      Fixes #

      ---------

      Co-authored-by: Bob <bob@example.org>
      """
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "comment of a template would become part of the history, with 1 more line; expected it filled in or taken out",
        "empty heading of a template would become part of the history; expected it filled in or taken out",
        "box without a tick of a template would become part of the history; expected it filled in or taken out",
        "placeholder of a template would become part of the history; expected it filled in or taken out",
      ])
    #expect(found.map(\.line) == [3, 10, 14, 17])
    #expect(
      corrected(text, found) == """
        feat: add paging (#12)

        ## What

        Lists are long.

        ## Checklist

        - [x] Guide

        ---------

        Co-authored-by: Bob <bob@example.org>
        """)
  }

  @Test func `a run at the end goes with the blank lines above`() throws {
    let text = "feat: a (#12)\n\nText.\n\n## Checklist\n\n- [ ] Tests\n\n<!-- thanks -->"
    let found = try findings(id, in: text)
    #expect(found.map(\.line) == [5])
    #expect(corrected(text, found) == "feat: a (#12)\n\nText.")
  }

  @Test(arguments: [
    "> Describe your change", "_Please explain why_", "<insert text>", "Fixes # (issue)", "- Closes #",
    "* [ ] a", "### Notes", "### Notes\n\nRefs: #1",
  ])
  func `these are of a template`(body: String) throws {
    #expect(try findings(id, in: "feat: a (#12)\n\nx\n\n\(body)").count == 1)
  }

  @Test(arguments: [
    "feat: a (#12)\n\n## A\n\n### B\n\nText.", "feat: a (#12)\n\n```\n<!-- x -->\n- [ ] a\n```",
    "feat: a\n\n<!-- x -->",
    "feat: a (#12)\n\n- [x] Done", "feat: a (#12)\n\nFixes #9", "feat: a (#12)\n\n> A quote",
    "feat: a (#12)\n\n[ref](x)",
    "feat: a (#12)\n\n_Describes_ it", "feat: a (#12)", "feat: a (#12)\n\n# Conflicts:\n#\tfile.c",
    "feat: a (#12)\n\nRefs: #1", "feat: a (#12)\n\nRead `<!-- x -->`.",
  ])
  func `these are not`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }

  @Test func `it is mended in the description`() throws {
    let request = PullRequest("feat: a", description: "Text.\r\n\r\n- [ ] Tests\r\n", commits: ["wip", "x"])
    #expect(try predicted(id, request, .described).map(\.place) == [.description(line: 3)])
    #expect(try predicted(id, request).isEmpty)
  }
}
