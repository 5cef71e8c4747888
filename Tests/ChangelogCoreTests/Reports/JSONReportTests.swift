import ChangelogCore
import Testing

struct JSONReportTests {
  @Test func `everything is told by stable keys`() {
    #expect(
      ReportFormat.json.report(SampleResult.mixed, ReportContext()) == """
        {"version": 1, "summary": {"checked": 2, "skipped": 1, "errors": 1, "warnings": 1}, "messages": [
        {"origin": {"commit": "1a2b3c4d00000000000000000000000000000001"}, "header": "feta: add paging", \
        "skipped": null, "diagnostics": [{"rule": "type-enum", "severity": "error", "line": 1, "column": 1, \
        "endColumn": 5, "message": "type 'feta' is not in the policy; did you mean 'feat'?", "text": "feta", \
        "correction": {"lines": [1, 2], "replacement": ["feat: add paging"], "safe": false}}, \
        {"rule": "body-leading-blank", "severity": "warning", "line": 2, "column": null, "endColumn": null, \
        "message": "no blank line", "text": "body", \
        "correction": {"lines": [2, 2], "replacement": [""], "safe": true}}]},
        {"origin": {"commit": "0000000000000000000000000000000000000002"}, "header": "Merge branch 'x'", \
        "skipped": "a merge", "diagnostics": []},
        {"origin": {"commit": "0000000000000000000000000000000000000003"}, "header": "fix: y", \
        "skipped": null, "diagnostics": []}
        ]}

        """)
  }
}
