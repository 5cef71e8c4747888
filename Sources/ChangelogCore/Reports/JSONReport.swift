import CommitParser

extension ReportFormat {
  /// For programs; `docs/lint-output.md` describes it.
  public static let json = ReportFormat(
    name: "json", pullRequest: { request, _ in request.json }
  ) { result, _ in
    let summary = JSONText.object([
      ("checked", "\(result.checkedCount)"), ("skipped", "\(result.skippedCount)"),
      ("errors", "\(result.count(of: .error))"), ("warnings", "\(result.count(of: .warning))"),
    ])
    let messages = result.verdicts.map { "\n" + $0.json }.joined(separator: ",")
    return "{\"version\": 1, \"summary\": \(summary), \"messages\": [\(messages)\n]}\n"
  }
}

extension Verdict {
  fileprivate var json: String {
    var message = ShownMessage(of: self)
    return JSONText.object([
      ("origin", origin.json),
      ("header", JSONText.string(self.message.headerLine)),
      ("skipped", JSONText.string(skipped)),
      ("diagnostics", JSONText.list(diagnostics.map { $0.json(in: &message) })),
    ])
  }
}

extension Origin {
  fileprivate var json: String {
    switch self {
    case .commit(let id): JSONText.object([("commit", JSONText.string(id.description))])
    case .file(let path): JSONText.object([("file", JSONText.string(path))])
    case .standardInput: JSONText.object([("stdin", "true")])
    case .pullRequest(let number, let condition):
      JSONText.object([
        ("pullRequest", number.map { "\($0)" } ?? "null"), ("condition", JSONText.string(condition)),
      ])
    }
  }
}

extension Diagnostic {
  /// The diagnostic as an object, with further members at its end.
  func json(in message: inout ShownMessage, _ more: [(key: String, value: String)] = []) -> String {
    JSONText.object(
      [
        ("rule", JSONText.string(rule)),
        ("severity", JSONText.string(severity.rawValue)),
        ("line", "\(finding.line)"),
        ("column", finding.columns.map { "\($0.lowerBound)" } ?? "null"),
        ("endColumn", finding.columns.map { "\($0.upperBound)" } ?? "null"),
        ("message", JSONText.string(finding.sentence)),
        ("text", JSONText.string(message.line(finding.line)?.text(of: finding.columns))),
        ("correction", finding.correction.map(\.json) ?? "null"),
      ] + more)
  }
}

extension Correction {
  fileprivate var json: String {
    JSONText.object([
      ("lines", JSONText.list(["\(lines.lowerBound)", "\(lines.upperBound)"])),
      ("replacement", JSONText.list(replacement.map { JSONText.string($0) })),
      ("safe", "\(isSafe)"),
    ])
  }
}
