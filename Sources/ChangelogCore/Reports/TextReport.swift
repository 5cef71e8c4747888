extension ReportFormat {
  /// For people at a terminal.
  public static let text = ReportFormat(name: "text") { result, _ in
    result.verdicts.flatMap { verdict in
      verdict.diagnostics.map { diagnostic in
        let column = diagnostic.finding.columns?.lowerBound ?? 1
        return "\(diagnostic.finding.line):\(column): \(diagnostic.severity): "
          + VisibleText.showing(diagnostic.finding.sentence) + " [\(diagnostic.rule)]\n"
      }
    }.joined()
  }
}
