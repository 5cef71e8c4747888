extension ReportFormat {
  /// A Code Quality report of GitLab.
  /// - Source: GitLab's documentation, "Code Quality report format".
  public static let gitlab = ReportFormat(name: "gitlab") { result, _ in
    let issues = result.verdicts.flatMap { verdict -> [String] in
      var seen: [String: Int] = [:]
      let found = verdict.diagnostics.indices.map { index in
        let diagnostic = verdict.diagnostics[index]
        return issue(
          in: verdict, VisibleText.showing(diagnostic.fullSentence), check: diagnostic.rule,
          fingerprint: verdict.fingerprint(of: index, counting: &seen),
          severity: diagnostic.severity == .error ? "major" : "minor", line: diagnostic.finding.line)
      }
      let skipped = verdict.skipped.map {
        issue(
          in: verdict, "skipped, " + VisibleText.showing($0), check: "skipped",
          fingerprint: "\(verdict.origin.path):skipped", severity: "info", line: 1)
      }
      return found + (skipped.map { [$0] } ?? [])
    }
    return "[" + issues.map { "\n" + $0 }.joined(separator: ",") + "\n]\n"
  }

  private static func issue(
    in verdict: Verdict, _ sentence: String, check: String, fingerprint: String, severity: String, line: Int
  ) -> String {
    JSONText.object([
      ("description", JSONText.string("\(verdict.title): \(sentence)")),
      ("check_name", JSONText.string(check)),
      ("fingerprint", JSONText.string(fingerprint)),
      ("severity", JSONText.string(severity)),
      (
        "location",
        JSONText.object([
          ("path", JSONText.string(verdict.origin.path)),
          ("lines", JSONText.object([("begin", "\(max(1, line))")])),
        ])
      ),
    ])
  }
}
