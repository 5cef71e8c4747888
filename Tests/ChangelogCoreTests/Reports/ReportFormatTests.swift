import ChangelogCore
import Testing

struct ReportFormatTests {
  @Test func `formats are found by their names, which are distinct`() {
    #expect(
      ReportFormat.all.map(\.name) == ["text", "json", "github", "gitlab", "sarif", "junit", "markdown"])
    #expect(ReportFormat.named("junit")?.name == "junit")
    #expect(ReportFormat.named("Text") == nil)
  }

  @Test(arguments: ReportFormat.all.map(\.name))
  func `what was skipped is named with its reason`(format: String) throws {
    let report = try #require(ReportFormat.named(format)).report(SampleResult.mixed, ReportContext())
    #expect(report.contains("a merge"))
    #expect(report.contains("Merge branch"))
  }

  @Test(arguments: ReportFormat.all.map(\.name))
  func `no messages make a report, too`(format: String) throws {
    #expect(try #require(ReportFormat.named(format)).report(LintResult([]), ReportContext()).hasSuffix("\n"))
  }
}
