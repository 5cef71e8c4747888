import ChangelogCore
import Testing

struct GitHubReportTests {
  private func report(_ result: LintResult) -> String { ReportFormat.github.report(result, ReportContext()) }

  @Test func `a commit's findings have its id, since there is no file`() {
    #expect(
      report(SampleResult.mixed) == """
        ::error title=1a2b3c4 type-enum::1a2b3c4 feta: add paging%0A1:1: type 'feta' is not in the policy; \
        did you mean 'feat'? [type-enum]%0A= feat: add paging
        ::warning title=1a2b3c4 body-leading-blank::1a2b3c4 feta: add paging%0A2:1: no blank line \
        [body-leading-blank]
        0000000 Merge branch 'x': skipped, a merge
        2 messages checked, 1 skipped (1 a merge): 1 error, 1 warning

        """)
  }

  @Test func `a file's findings have their place, and properties can't be added`() {
    #expect(
      report(SampleResult.typed("100%0A: a", 2..<4, sentence: "a%b\r\nc", file: "a,line=9::b")) == """
        ::error file=a%2Cline=9%3A%3Ab,line=1,col=2,endColumn=3,title=type-enum::\
        a,line=9::b 100%250A: a%0A1:2: a%25b<U+000D><U+000A>c [type-enum]
        1 message checked: 1 error, 0 warnings

        """)
  }
}
