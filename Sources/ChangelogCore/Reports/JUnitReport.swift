extension ReportFormat {
  /// A JUnit report: a test case for each message; warnings fail it only where they refuse a message.
  /// - Source: Jenkins' schema of such reports, of which one failure a case is what readers agree on.
  public static let junit = ReportFormat(name: "junit") { result, context in
    let failures = result.verdicts.count { $0.isRefused(context) }
    let numbers =
      "tests=\"\(result.verdicts.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(result.skippedCount)\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(numbers)>\n"
      + "  <testsuite name=\"changelogctl lint\" \(numbers)>\n"
      + result.verdicts.map { $0.testCase(context) }.joined()
      + "  </testsuite>\n</testsuites>\n"
  }
}

extension Verdict {
  /// Whether the message fails.
  fileprivate func isRefused(_ context: ReportContext) -> Bool {
    diagnostics.contains { $0.severity == .error || context.isStrict }
  }

  fileprivate func testCase(_ context: ReportContext) -> String {
    let kind =
      switch origin {
      case .commit: "commit"
      case .file: "file"
      case .standardInput: "stdin"
      case .pullRequest: "pull-request"
      }
    let start = "    <testcase classname=\"\(kind)\" name=\"\(XMLText.escaped(title))\""
    if let skipped {
      return start + "><skipped message=\"\(XMLText.escaped(VisibleText.showing(skipped)))\"/></testcase>\n"
    }
    guard let first = diagnostics.max(by: { $0.severity < $1.severity }) else { return start + "/>\n" }
    let text = XMLText.escaped(self.text(ReportContext()))
    guard isRefused(context) else { return start + "><system-out>\(text)</system-out></testcase>\n" }
    let more = diagnostics.count > 1 ? " (and \(diagnostics.count - 1) more)" : ""
    return start
      + "><failure type=\"\(XMLText.escaped(first.rule))\" message=\"\(XMLText.escaped(VisibleText.showing(first.finding.sentence) + more))\">"
      + text + "</failure></testcase>\n"
  }
}
