import Foundation
import Testing

@testable import ChangelogCore

struct AuditHTMLTests {
  private func sample() throws -> Audit {
    try SampleAudit.audit(
      [
        .init(message: "start", day: "2026-01-01"),
        .init(message: "feat(ui): add paging (#1)", day: "2026-01-02"),
        .init(message: "fix a thing", day: "2026-01-03"),
        .init(
          message: "Merge pull request #2 from owner/topic\n\nfix: mend it", day: "2026-02-01",
          brings: ["fix: one", "fix: two", "more"]),
        .init(message: "chore: tidy (#3)", day: "2026-03-01"),
      ], tags: [("v1.0.0", 3)])
  }

  /// The text of an element's cells, row by row, as they stand in the file.
  private func rows(of caption: String, in page: String) throws -> [[String]] {
    let start = try #require(page.range(of: "<caption>\(caption)</caption>"))
    let table = try #require(page[start.upperBound...].components(separatedBy: "</table>").first)
    let body = try #require(table.firstMatch(of: /(?s)<tbody>(.*)<\/tbody>/)?.1)
    return body.matches(of: /<tr>(.*)<\/tr>/).map { row in
      row.1.matches(of: /<t[dh][^>]*>(.*?)<\/t[dh]>/).map { String($0.1).replacing(/<[^>]*>/, with: "") }
    }
  }

  @Test func `every landing is a row, with links and without a script`() throws {
    let page = SampleAudit.page(try sample())
    let rows = try rows(of: "How each commit landed", in: page)
    let expected = [
      ["2026-03-01", "squash", "#3", "chore", "", "", "passed", "0", ""],
      ["2026-02-01", "merge", "#2", "fix", "", "v1.0.0", "skipped", "2", ""],
      ["2026-01-03", "direct", "", "", "", "v1.0.0", "1 error", "0", "unparsed"],
      ["2026-01-02", "squash", "#1", "feat", "ui", "v1.0.0", "passed", "1", ""],
      ["2026-01-01", "initial", "", "", "", "v1.0.0", "1 error", "", ""],
    ]
    #expect(rows.map { Array($0[..<2] + $0[3...]) } == expected)
    let id = "00000000000000000000000000000000000000"
    let row = """
      <th scope="row"><a href="https://github.com/owner/name/commit/\(id)01" rel="noreferrer noopener">\
      <bdi>feat(ui): add paging (#1)</bdi></a><details><summary>evidence</summary><p>0000000: 1 parent, \
      &apos;(#N)&apos; behind the title, committed by the forge</p></details></th>\
      <td><a href="https://github.com/owner/name/pull/1" rel="noreferrer noopener">#1</a></td>
      """
    #expect(page.contains(row))
  }

  @Test func `the charts' numbers stand in tables too`() throws {
    let page = SampleAudit.page(try sample())
    #expect(
      try rows(of: "Landings per month, by kind", in: page) == [
        ["2026-01", "1", "0", "1", "1", "3"], ["2026-02", "0", "1", "0", "0", "1"],
        ["2026-03", "1", "0", "0", "0", "1"],
      ])
    #expect(
      try rows(of: "Landings that pass the policy, by month", in: page) == [
        ["2026-01", "3", "1", "33.3%"], ["2026-02", "0", "0", "–"], ["2026-03", "1", "1", "100%"],
      ])
    #expect(
      try rows(of: "What the changelog got of the changes, by month", in: page) == [
        ["2026-01", "1", "0", "1"], ["2026-02", "1", "0", "0"], ["2026-03", "0", "1", "0"],
      ])
    #expect(try rows(of: "What the rules found", in: page) == [["header-format", "error", "2"]])
    #expect(
      try rows(of: "By kind", in: page).map { $0.prefix(4) } == [
        ["squash", "2", "40.0%", "100%"], ["merge", "1", "20.0%", "–"], ["direct", "1", "20.0%", "0%"],
        ["initial", "1", "20.0%", "0%"],
      ])
  }

  @Test func `the answer is told in sentences`() throws {
    let audit = try sample()
    let expected = """
      Of 4 changes, 2 (50.0%) landed as a squash merge: one commit, one message to judge and to list. The others: \
      1 by merge commit and 1 by a commit without a pull request.
      50.0% of the landings that the policy judged pass it: 100% of the squash merges, and 0% of the others.
      1 merge brought 3 commits, which made 2 lines of the changelog. Squashed, with their titles as they are, they \
      would have made 1.
      2 of 4 changes (50.0%) made 3 lines of the changelog. Readers don't get all of 1 landing: the header is not \
      conventional (1).
      From the first commit of a merge or of a rebased series to its landing it took 0 minutes in half of the cases, \
      and 0 minutes in nine of ten. Half of them have no more than 3 commits, nine of ten no more than 3.
      """
    let text = AuditPage(audit: audit).answer.joined(separator: "\n")
    #expect(text.replacing(/<[^>]*>/, with: "") == expected)
  }

  @Test func `components have a column, and a table of their own`() throws {
    let paths = PolicyNode([("paths", "web/**")])
    let policy = try PolicyNode([("components", PolicyNode([("web", paths), ("api", paths)]))]).policy()
    var history = AuditedHistory()
    history.add("chore: begin")
    history.add("feat: one (#1)")
    history.add("fix: two (#2)")
    let page = SampleAudit.page(try history.audit(under: policy, touching: [1: 0, 2: 1]))
    let rows = try rows(of: "How each commit landed", in: page)
    #expect(rows.map { $0[6] } == ["api", "web", ""])
    #expect(
      try self.rows(of: "By component", in: page).map { $0.prefix(2) } == [["api", "1"], ["web", "1"]])
  }

  @Test func `a stranger's text stays text`() throws {
    let hostile =
      "feat(\u{202E}x\"><img src=x onerror=alert(1)>): </style></script><script>alert(1)</script> ]]> שלום \u{1B}[0m"
    let page = SampleAudit.page(
      try SampleAudit.audit([.init(message: hostile, day: "2026-01-01")], of: "<b>\"name\"</b>"))
    #expect(page.matches(of: /<script/).count == 1)
    #expect(page.matches(of: /<\/style/).count == 1)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>"))
    #expect(page.unicodeScalars.allSatisfy { $0.isText || $0 == "\n" })
    #expect(page.contains("&lt;/style&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; שלום"))
    #expect(page.contains("<h1><bdi>&lt;b&gt;&quot;name&quot;&lt;/b&gt;</bdi></h1>"))
  }

  @Test func `without a forge there are no links but those within the page`() throws {
    let page = SampleAudit.page(
      try SampleAudit.audit([.init(message: "feat: a (#1)", day: "2026-01-01")], remote: nil))
    #expect(page.matches(of: /href="([^#][^"]*)"/).isEmpty)
    #expect(page.contains("<bdi>feat: a (#1)</bdi><details>"))
  }

  @Test func `a branch without landings has a page`() throws {
    let page = SampleAudit.page(try SampleAudit.audit([]))
    #expect(page.contains("<section id=\"landings\"><p>Nothing landed here.</p></section>"))
    #expect(page.hasSuffix("</body>\n</html>\n"))
  }

  @Test func `several repositories have a row each, and a sum`() throws {
    let other = try SampleAudit.audit(
      [.init(message: "start", day: "2026-01-01"), .init(message: "feat: a (#1)", day: "2026-01-02")],
      of: "b<")
    let page = SampleAudit.page(
      try sample(), other, unread: [("gone", "'gone' is no repository")], isAlone: false)
    #expect(
      try rows(of: "Landings by repository", in: page) == [
        ["owner/name", "main", "5", "50.0%", "50.0%", "50.0%", "1", "2", "1", "0", "1", "0", "0", "1", "3"],
        ["b&lt;", "main", "2", "100%", "50.0%", "100%", "0", "1", "0", "0", "0", "0", "0", "1", "0"],
      ])
    #expect(
      page.contains(
        "<tfoot>\n<tr><th scope=\"row\">all</th><td></td><td class=\"number\">7</td><td class=\"number\">60.0%</td>"
      ))
    #expect(
      try rows(of: "Repositories that could not be read", in: page) == [
        ["gone", "&apos;gone&apos; is no repository"]
      ])
    #expect(!page.contains("href=\"#landings\""))
    #expect(page.contains("How changes landed in 2 repositories"))
  }

  @Test func `one repository that can't be read is told with its reason`() {
    let page = SampleAudit.page(unread: [("gone", "'gone' is no repository")])
    #expect(page.contains("<td><bdi>&apos;gone&apos; is no repository</bdi></td>"))
    #expect(page.matches(of: /<!DOCTYPE/).count == 1)
  }
}
