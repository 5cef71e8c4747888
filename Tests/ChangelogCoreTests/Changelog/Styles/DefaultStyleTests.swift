import ChangelogCore
import Testing

struct DefaultStyleTests {
  private static let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)

  @Test func `an empty changelog is its title, and a part of one is nothing`() throws {
    #expect(try SampleHistory.changelog([]).text == "# Changelog\n")
    #expect(try SampleHistory.changelog([], isWhole: false).text == "")
    #expect(try SampleHistory.changelog(["chore: a"], isWhole: false).text == "")
  }

  @Test func `headings, breaking changes and sections are parted by blank lines`() throws {
    let text = try SampleHistory.changelog(
      ["chore: a", "feat(x): b (#2)\n\nBREAKING CHANGE: c", "fix: d"],
      tags: [("v1.0.0", 0), ("v2.0.0", 1), ("v1.9.9", 1)], links: Self.links
    ).text
    let url = "https://github.com/o/n"
    let id = "0000000000000000000000000000000000000001"
    let marks = "([#2](\(url)/pull/2)) ([0000000](\(url)/commit/\(id)))"
    #expect(
      text == """
        # Changelog

        ## [Unreleased](\(url)/compare/v2.0.0...HEAD)

        ### Bug Fixes

        * d ([0000000](\(url)/commit/0000000000000000000000000000000000000002))

        ## [2.0.0](\(url)/compare/v1.0.0...v2.0.0) (1970-01-02)

        Also tagged v1.9.9.

        ### Breaking Changes

        * **x:** c \(marks)

        ### Features

        * **x:** b \(marks)

        ## 1.0.0 (1970-01-01)

        No notable changes.

        """)
  }

  @Test(
    arguments: [
      (.init(), "* a (#1) (0000000)"), (.init(commit: false), "* a (#1)"),
      (.init(pullRequest: false), "* a (0000000)"),
      (.init(commit: false, authors: true), "* a (#1) by Ada"),
      (.init(commit: false, pullRequest: false), "* a"),
    ] as [(ChangelogPolicy.Show, String)])
  func `marks stand behind an entry as the policy says`(show: ChangelogPolicy.Show, line: String) throws {
    let text = try SampleHistory.changelog(["feat: a (#1)"], show: show, isWhole: false).text
    #expect(text == "## Unreleased\n\n### Features\n\n\(line)\n")
  }

  @Test func `only what stands first in its line is guarded against lists`() throws {
    let text = try SampleHistory.changelog(
      ["feat: - a", "feat(*x*): - a"], show: .init(commit: false), isWhole: false
    ).text
    #expect(text.hasSuffix("* \\- a\n* **\\*x\\*:** - a\n"))
  }
}
