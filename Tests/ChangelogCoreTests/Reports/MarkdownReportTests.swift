import ChangelogCore
import CommitParser
import Testing

struct MarkdownReportTests {
  private func report(_ result: LintResult) -> String {
    ReportFormat.markdown.report(result, ReportContext())
  }

  @Test func `findings are a list under their message`() {
    #expect(
      report(SampleResult.mixed) == """
        **2 messages checked, 1 skipped (1 a merge): 1 error, 1 warning**

        - `1a2b3c4` feta: add paging
          - **error** 1:1: type 'feta' is not in the policy; did you mean 'feat'? (`type-enum`)
            - instead: `feat: add paging`
          - **warning** 2:1: no blank line (`body-leading-blank`)
            - add: a blank line
        - `0000000` Merge branch 'x': skipped, a merge

        """)
    #expect(report(SampleResult.clean) == "**1 message checked: 0 errors, 0 warnings**\n")
  }

  @Test func `strangers' text pings nobody and is no markup`() {
    #expect(
      report(
        SampleResult.typed(
          "@bob <img> **x**", sentence: "'@bob'",
          correction: Correction(line: 1, with: "`@bob`", isSafe: true))) == """
          **1 message checked: 1 error, 0 warnings**

          - `.git/COMMIT_EDITMSG` `@bob` \\<img> \\*\\*x\\*\\*
            - **error** 1:1: '`@bob`' (`type-enum`)
              - instead: `` `@bob` ``

          """)
  }

  @Test func `a comment stays within what a forge takes`() {
    let verdict = SampleResult.mixed.verdicts[0]
    let text = report(LintResult(Array(repeating: verdict, count: 1_000)))
    #expect(text.utf8.count < 60_100)
    #expect(text.contains(/\n\n… and \d+ more\n$/))
  }
}
