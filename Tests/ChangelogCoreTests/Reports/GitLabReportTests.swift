import ChangelogCore
import Testing

struct GitLabReportTests {
  @Test func `findings and skipped messages are issues`() {
    let id = "1a2b3c4d00000000000000000000000000000001"
    let other = "0000000000000000000000000000000000000002"
    #expect(
      ReportFormat.gitlab.report(SampleResult.mixed, ReportContext()) == """
        [
        {"description": "1a2b3c4 feta: add paging: type 'feta' is not in the policy; did you mean 'feat'?", \
        "check_name": "type-enum", "fingerprint": "commit/\(id):type-enum:1", "severity": "major", \
        "location": {"path": "commit/\(id)", "lines": {"begin": 1}}},
        {"description": "1a2b3c4 feta: add paging: no blank line", "check_name": "body-leading-blank", \
        "fingerprint": "commit/\(id):body-leading-blank:1", "severity": "minor", \
        "location": {"path": "commit/\(id)", "lines": {"begin": 2}}},
        {"description": "0000000 Merge branch 'x': skipped, a merge", "check_name": "skipped", \
        "fingerprint": "commit/\(other):skipped", "severity": "info", \
        "location": {"path": "commit/\(other)", "lines": {"begin": 1}}}
        ]

        """)
    #expect(ReportFormat.gitlab.report(SampleResult.clean, ReportContext()) == "[\n]\n")
  }

  @Test func `findings of one rule in one message have different fingerprints`() {
    let verdict = SampleResult.mixed.verdicts[0]
    let twice = LintResult([
      Verdict(
        origin: verdict.origin, message: verdict.message,
        diagnostics: verdict.diagnostics + verdict.diagnostics)
    ])
    let report = ReportFormat.gitlab.report(twice, ReportContext())
    let prints = report.matches(of: /"fingerprint": "[^"]*:(\w[\w-]*:\d)"/).map { String($0.1) }
    #expect(prints == ["type-enum:1", "body-leading-blank:1", "type-enum:2", "body-leading-blank:2"])
  }
}
