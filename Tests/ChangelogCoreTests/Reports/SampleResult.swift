import ChangelogCore
import CommitParser

/// Results for tests of reports.
enum SampleResult {
  /// The commit of which the samples say that it has a message.
  static let commit = CommitID(high: 0x1A2B_3C4D << 32, middle: 0, low: 1)

  /// An error with a corrected line, a warning with a line to add, and a message that was skipped.
  static let mixed = LintResult([
    Verdict(
      origin: .commit(commit), message: CommitMessage("feta: add paging\nbody"),
      diagnostics: [
        Diagnostic(
          rule: "type-enum", severity: .error,
          finding: Finding(
            columns: 1..<5, "type 'feta' is not in the policy; did you mean 'feat'?",
            correction: Correction(line: 1, with: "feat: add paging", isSafe: false))),
        Diagnostic(
          rule: "body-leading-blank", severity: .warning,
          finding: Finding(
            line: 2, "no blank line", correction: Correction(lines: 2..<2, with: [""], isSafe: true))),
      ]),
    Verdict(
      origin: .commit(CommitID(high: 0, middle: 0, low: 2)), message: CommitMessage("Merge branch 'x'"),
      diagnostics: [], skipped: "a merge"),
    Verdict(
      origin: .commit(CommitID(high: 0, middle: 0, low: 3)), message: CommitMessage("fix: y"), diagnostics: []
    ),
  ])

  /// Messages that nothing was found in.
  static let clean = LintResult([
    Verdict(origin: .commit(commit), message: CommitMessage("feat: x"), diagnostics: [])
  ])

  /// One finding in a message file.
  static func typed(
    _ text: String, _ columns: Range<Int>? = nil, line: Int = 1, sentence: String = "odd",
    file: String = ".git/COMMIT_EDITMSG", correction: Correction? = nil
  ) -> LintResult {
    LintResult([
      Verdict(
        origin: .file(file), message: CommitMessage(text),
        diagnostics: [
          Diagnostic(
            rule: "type-enum", severity: .error,
            finding: Finding(line: line, columns: columns, sentence, correction: correction))
        ])
    ])
  }
}
