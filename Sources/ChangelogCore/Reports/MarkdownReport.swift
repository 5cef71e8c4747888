import CommitParser

extension ReportFormat {
  /// A comment on a pull request, or the summary of a job.
  ///
  /// - Source: GitHub takes 65,536 characters in a comment; what is more is counted.
  public static let markdown = ReportFormat(
    name: "markdown", pullRequest: { $0.markdown($1) }
  ) { result, _ in
    var text = "**\(MarkdownText.escaped(result.summary))**\n"
    var rest = 0
    var hasList = false
    for verdict in result.verdicts where verdict.skipped != nil || !verdict.diagnostics.isEmpty {
      let item = verdict.markdown
      guard rest == 0, text.utf8.count + item.utf8.count < 60_000 else {
        rest += 1
        continue
      }
      text += (hasList ? "" : "\n") + item
      hasList = true
    }
    return text + (rest > 0 ? "\n… and \(rest) more\n" : "")
  }
}

extension Verdict {
  fileprivate var markdown: String {
    let header = message.headerLine.isEmpty ? "(empty)" : message.headerLine.shown(upTo: 100)
    let title = CodeSpan.of(origin.label) + " " + MarkdownText.escaped(header)
    if let skipped { return "- \(title): skipped, \(MarkdownText.escaped(skipped))\n" }
    let lines = self.lines
    return "- \(title)\n" + diagnostics.map { $0.markdown(lines, indentedBy: "  ") }.joined()
  }
}

extension Diagnostic {
  /// The diagnostic as an item of a list, with its corrections below.
  func markdown(_ lines: [Substring], indentedBy indentation: String) -> String {
    let place = "\(finding.line):\(finding.columns?.lowerBound ?? 1)"
    let sentence = MarkdownText.escaped(fullSentence)
    let steps = finding.correction?.steps(from: finding.line, in: lines) ?? []
    return "\(indentation)- **\(severity.rawValue)** \(place): \(sentence) (`\(rule)`)\n"
      + steps.map { "\(indentation)  - \($0.markdown)\n" }.joined()
  }
}

extension CorrectionStep {
  fileprivate var markdown: String {
    switch self {
    case .place(let line): "at line \(line)"
    case .instead(""): "instead: a blank line"
    case .added(""): "add: a blank line"
    case .removed(""): "take out: a blank line"
    case .instead(let text): "instead: " + CodeSpan.of(text)
    case .added(let text): "add: " + CodeSpan.of(text)
    case .removed(let text): "take out: " + CodeSpan.of(text)
    case .more(let count): "… and \(count) more"
    }
  }
}
