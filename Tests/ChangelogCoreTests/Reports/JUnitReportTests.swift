import ChangelogCore
import Testing

struct JUnitReportTests {
  @Test func `every message is a test case`() {
    #expect(
      ReportFormat.junit.report(SampleResult.mixed, ReportContext()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites tests="3" failures="1" errors="0" skipped="1">
          <testsuite name="changelogctl lint" tests="3" failures="1" errors="0" skipped="1">
            <testcase classname="commit" name="1a2b3c4 feta: add paging"><failure type="type-enum" \
        message="type &apos;feta&apos; is not in the policy; did you mean &apos;feat&apos;? (and 1 more)">\
        1a2b3c4 feta: add paging
          1:1: error: type &apos;feta&apos; is not in the policy; did you mean &apos;feat&apos;? [type-enum]
            | feta: add paging
            | ^^^^
            = feat: add paging
          2:1: warning: no blank line [body-leading-blank]
            | body
            + (a blank line)
        </failure></testcase>
            <testcase classname="commit" name="0000000 Merge branch &apos;x&apos;"><skipped message="a merge"/></testcase>
            <testcase classname="commit" name="0000000 fix: y"/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func `warnings fail a message only where they refuse it`() {
    let verdict = SampleResult.mixed.verdicts[0]
    let warned = LintResult([
      Verdict(origin: verdict.origin, message: verdict.message, diagnostics: [verdict.diagnostics[1]])
    ])
    #expect(ReportFormat.junit.report(warned, ReportContext()).contains("<system-out>1a2b3c4"))
    #expect(
      ReportFormat.junit.report(warned, ReportContext(isStrict: true)).contains(
        "<failure type=\"body-leading-blank\" message=\"no blank line\">"))
  }
}
