import ChangelogCore
import CommitParser
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What strangers write, in every format.
struct HostileReportsTests {
  static let texts = [
    "::error::x", "##[error]x", "feat: ##vso[task.setvariable]x", "]]>", "<!--", "--><script>",
    "\u{1B}[2J\u{1B}]0;x\u{7}",
    "\u{202E}txt.exe", "a\0b", "a\rb", "a\u{2028}::error::b\u{85}::error::c", "\u{FEFF}::error::x",
    "%0A::error::x",
    "\"},{\"", "\u{FFFE}\u{FFFF}", "`` ` @everyone", "\\", "", " ", "\u{301}", "#\u{AD}#[error]x",
    String(repeating: "\u{200B}", count: 3_000), "a" + String(repeating: "\u{301}", count: 3_000),
  ]

  static func result(_ text: String) -> LintResult {
    let diagnostics = [1..<2, 3..<4, 1..<Int.max, nil].map { columns in
      Diagnostic(
        rule: "type-enum", severity: .error,
        finding: Finding(
          columns: columns, text, correction: Correction(line: 1, with: text, isSafe: true)))
    }
    let origins: [Origin] = [.commit(SampleResult.commit), .file(text), .standardInput]
    return LintResult(
      origins.flatMap { origin in
        [
          Verdict(origin: origin, message: CommitMessage(text), diagnostics: diagnostics),
          Verdict(origin: origin, message: CommitMessage(text), diagnostics: [], skipped: text),
        ]
      })
  }

  @Test(arguments: ReportFormat.all.map(\.name), texts)
  func `no text steers a terminal or a runner`(format: String, text: String) throws {
    let report = try #require(ReportFormat.named(format)).report(Self.result(text), ReportContext())
    #expect(report.unicodeScalars.allSatisfy { $0.isText || $0 == "\n" })
    for line in report.split(separator: "\n") {
      let start = line.drop(while: \.isWhitespace)
      #expect(!start.hasPrefix("::") || format == "github" && start.hasPrefix("::error "))
      let seen = String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.value != 0xAD }))
      #expect(!seen.contains("##[") && !seen.contains("##vso["))
    }
    if ["json", "gitlab", "sarif"].contains(format) {
      _ = try JSONSerialization.jsonObject(with: Data(report.utf8))
    }
    if format == "junit" { #expect(XMLParser(data: Data(report.utf8)).parse()) }
  }

  @Test(arguments: ReportFormat.all.map(\.name))
  func `many findings in a long line are told in linear time`(format: String) throws {
    let message = CommitMessage("feat: " + String(repeating: "é", count: 1_000_000))
    let diagnostics = (1...5_000).map {
      Diagnostic(
        rule: "type-enum", severity: .error, finding: Finding(columns: $0 * 150..<$0 * 150 + 1, "odd"))
    }
    let verdict = Verdict(origin: .standardInput, message: message, diagnostics: diagnostics)
    let report = try #require(ReportFormat.named(format)).report(LintResult([verdict]), ReportContext())
    #expect(report.utf8.count < 5_000_000)
  }
}
