extension ReportFormat {
  /// For people at a terminal.
  ///
  /// About messages that are being typed it says nothing when all is well.
  public static let text = ReportFormat(
    name: "text", pullRequest: { $0.text($1) }
  ) { result, context in
    var text = ""
    for verdict in result.verdicts {
      if verdict.skipped != nil || !verdict.diagnostics.isEmpty { text += verdict.text(context) + "\n" }
    }
    let isTyped = result.verdicts.count == 1 && result.verdicts.allSatisfy { !$0.origin.isCommit }
    guard !isTyped || !result.verdicts.allSatisfy(\.diagnostics.isEmpty) else { return text }
    return text + result.summary + "\n"
  }
}

extension Verdict {
  /// What became of the message, as lines of text; each ends with a newline where it is not skipped.
  func text(_ context: ReportContext) -> String {
    let paint = Painter(isColored: context.isColored)
    if let skipped { return paint(.aside, "\(title): skipped, \(VisibleText.showing(skipped))") }
    var message = ShownMessage(of: self)
    return paint(.title, title) + "\n"
      + diagnostics.map { $0.text(in: &message, paint) }.joined()
  }
}

extension Diagnostic {
  fileprivate func text(in message: inout ShownMessage, _ paint: Painter) -> String {
    var text =
      "  \(finding.line):\(finding.columns?.lowerBound ?? 1): \(paint(severity.ink, severity.rawValue)): "
      + VisibleText.showing(finding.sentence) + paint(.aside, " [\(rule)]") + "\n"
    if let excerpt = message.line(finding.line)?.excerpt(around: finding.columns) {
      text += "    |" + (excerpt.text.isEmpty ? "" : " " + excerpt.text) + "\n"
      if let mark = excerpt.mark {
        let carets = String(repeating: "^", count: mark.width)
        text += "    | " + String(repeating: " ", count: mark.offset) + paint(severity.ink, carets) + "\n"
      }
    }
    if let place { text += "    mend it in \(VisibleText.showing(place.phrase))\n" }
    for step in finding.correction?.steps(from: finding.line, in: message.lines) ?? [] {
      text += "    " + step.text(paint) + "\n"
    }
    return text
  }
}

extension CorrectionStep {
  fileprivate func text(_ paint: Painter) -> String {
    switch self {
    case .place(let line): "at line \(line):"
    case .instead(let text): "= " + paint(.correction, text.isEmpty ? "(a blank line)" : text)
    case .added(let text): "+ " + paint(.correction, text.isEmpty ? "(a blank line)" : text)
    case .removed(let text): "- " + (text.isEmpty ? "(a blank line)" : text)
    case .more(let count): "… and \(count) more \(count == 1 ? "line" : "lines")"
    }
  }
}

extension Origin {
  /// Whether the message is that of a commit.
  var isCommit: Bool { if case .commit = self { true } else { false } }
}
