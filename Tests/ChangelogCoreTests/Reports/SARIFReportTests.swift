import ChangelogCore
import Foundation
import Testing

struct SARIFReportTests {
  private func results(_ result: LintResult) throws -> [String] {
    let text = ReportFormat.sarif.report(result, ReportContext())
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return text.split(separator: "\n").dropFirst(1).map(String.init)
  }

  @Test func `a commit's finding has a rule, a place, a fingerprint and a fix`() throws {
    let id = "1a2b3c4d00000000000000000000000000000001"
    let artifact = "{\"artifactLocation\": {\"uri\": \"commit/\(id)\"}"
    let lines = try results(SampleResult.mixed)
    #expect(
      lines.first { $0.hasPrefix("{\"ruleId\": \"type-enum\"") } == """
        {"ruleId": "type-enum", "ruleIndex": 0, "level": "error", "message": {"text": "1a2b3c4 feta: add paging: \
        type 'feta' is not in the policy; did you mean 'feat'?"}, "locations": [{"physicalLocation": \(artifact), \
        "region": {"startLine": 1, "startColumn": 1, "endColumn": 5, "snippet": {"text": "feta"}}}, \
        "logicalLocations": [{"name": "1a2b3c4", "fullyQualifiedName": "\(id)", "kind": "commit"}]}], \
        "partialFingerprints": {"changelogctl/v1": "commit/\(id):type-enum:1"}, "fixes": [{"artifactChanges": \
        [\(artifact), "replacements": [{"deletedRegion": {"startLine": 1, "startColumn": 1, "endLine": 1}, \
        "insertedContent": {"text": "feat: add paging"}}]}]}]}, 
        """)
    #expect(
      lines.last?.contains(
        "{\"deletedRegion\": {\"startLine\": 2, \"startColumn\": 1, \"endLine\": 2, \"endColumn\": 1}, "
          + "\"insertedContent\": {\"text\": \"\\n\"}}") == true)
    #expect(lines.contains { $0.contains("\"columnKind\": \"unicodeCodePoints\"") })
    #expect(lines.contains { $0.contains("0000000 Merge branch 'x': skipped, a merge") })
  }

  @Test func `links and placeholders in strangers' text are text`() throws {
    let line = try results(SampleResult.typed("[x](https://evil.example) {0}", file: "a b/%é")).last ?? ""
    #expect(line.contains("\"text\": \"a b/%é [x\\\\](https://evil.example) {{0}}: odd\""))
    #expect(line.contains("{\"uri\": \"a%20b/%25%C3%A9\"}"))
  }

  @Test func `a rule that the catalogue lacks is named only`() throws {
    let verdict = Verdict(
      origin: .standardInput, message: SampleResult.clean.verdicts[0].message,
      diagnostics: [Diagnostic(rule: "none-such", severity: .warning, finding: Finding("odd"))])
    #expect(
      try results(LintResult([verdict])).last?.hasPrefix(
        "{\"ruleId\": \"none-such\", \"level\": \"warning\", \"message\": ") == true)
  }
}
