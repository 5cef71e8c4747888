import ChangelogCore
import CommitParser
import Testing

struct TextReportTests {
  private func report(_ result: LintResult, _ context: ReportContext = ReportContext()) -> String {
    ReportFormat.text.report(result, context)
  }

  @Test func `findings stand under their message with carets and what could stand there`() {
    #expect(
      report(SampleResult.mixed) == """
        1a2b3c4 feta: add paging
          1:1: error: type 'feta' is not in the policy; did you mean 'feat'? [type-enum]
            | feta: add paging
            | ^^^^
            = feat: add paging
          2:1: warning: no blank line [body-leading-blank]
            | body
            + (a blank line)

        0000000 Merge branch 'x': skipped, a merge
        2 messages checked, 1 skipped (1 a merge): 1 error, 1 warning

        """)
  }

  @Test func `clean commits have a summary, a clean message file nothing`() {
    #expect(report(SampleResult.clean) == "1 message checked: 0 errors, 0 warnings\n")
    #expect(report(LintResult([])) == "0 messages checked: 0 errors, 0 warnings\n")
    for origin in [Origin.file("x"), .standardInput] {
      #expect(
        report(LintResult([Verdict(origin: origin, message: CommitMessage("feat: x"), diagnostics: [])]))
          == "")
    }
    let skipped = Verdict(
      origin: .file("x"), message: CommitMessage("Merge y"), diagnostics: [], skipped: "a merge")
    #expect(report(LintResult([skipped])) == "x Merge y: skipped, a merge\n")
  }

  @Test func `colours are for terminals that show them`() {
    let result = SampleResult.typed("a", 1..<2, correction: Correction(line: 1, with: "b", isSafe: true))
    #expect(
      report(result, ReportContext(isColored: true)) == """
        \u{1B}[1m.git/COMMIT_EDITMSG a\u{1B}[0m
          1:1: \u{1B}[1;31merror\u{1B}[0m: odd\u{1B}[2m [type-enum]\u{1B}[0m
            | a
            | \u{1B}[1;31m^\u{1B}[0m
            = \u{1B}[32mb\u{1B}[0m

        1 message checked: 1 error, 0 warnings

        """)
  }

  @Test func `corrections of other lines say where, long ones are cut`() {
    let added = (1...10).map { "line \($0)" }
    let text = report(
      SampleResult.typed("a\n\nb\nc", correction: Correction(lines: 3..<3, with: added, isSafe: true)))
    #expect(text.contains("    at line 3:\n    + line 1\n"))
    #expect(text.contains("    + line 8\n    … and 2 more lines\n"))
    let removed = report(
      SampleResult.typed("a\n\nb\nc", line: 3, correction: Correction(lines: 3..<9, with: [], isSafe: true)))
    #expect(removed.contains("    | b\n    - b\n    - c\n\n"))
  }

  @Test func `a place that is not in the message has no excerpt`() {
    for line in [0, -1, 3, Int.max] {
      #expect(!report(SampleResult.typed("a\nb", line: line)).contains("|"))
    }
    #expect(!report(SampleResult.typed("")).contains("|"))
  }
}
