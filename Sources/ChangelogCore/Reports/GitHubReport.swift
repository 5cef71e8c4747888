extension ReportFormat {
  /// Annotations of a GitHub workflow run, and lines for its log.
  /// - Source: GitHub's workflow commands, and the runner's own reading of them.
  public static let github = ReportFormat(
    name: "github",
    pullRequest: { (request, _) in request.outline(ReportContext()) + annotations(of: request.check.result) }
  ) { result, _ in annotations(of: result) }

  private static func annotations(of result: LintResult) -> String {
    var text = ""
    for verdict in result.verdicts {
      if let skipped = verdict.skipped {
        text += "\(verdict.title): skipped, \(VisibleText.showing(skipped))\n"
      }
      let message = ShownMessage(of: verdict)
      for diagnostic in verdict.diagnostics { text += diagnostic.command(for: verdict, message.lines) + "\n" }
    }
    return text + result.summary + "\n"
  }
}

extension Diagnostic {
  /// The command of an annotation; the log shows its text only, so that has everything.
  fileprivate func command(for verdict: Verdict, _ lines: [Substring]) -> String {
    var properties: [(String, String)] = []
    if case .file(let path) = verdict.origin {
      properties = [("file", VisibleText.showing(path)), ("line", "\(finding.line)")]
      if let columns = finding.columns {
        properties += [
          ("col", "\(columns.lowerBound)"),
          ("endColumn", "\(max(columns.lowerBound, columns.upperBound - 1))"),
        ]
      }
      properties.append(("title", rule))
    } else {
      properties = [("title", "\(verdict.origin.label) \(rule)")]
    }
    let sentence =
      "\(finding.line):\(finding.columns?.lowerBound ?? 1): " + VisibleText.showing(finding.sentence)
      + " [\(rule)]"
    let corrected = finding.correction?.steps(from: finding.line, in: lines).compactMap { step -> String? in
      if case .instead(let text) = step { "= \(text)" } else { nil }
    }
    let mending = place.map { ["mend it in " + VisibleText.showing($0.phrase)] } ?? []
    let data = ([verdict.title, sentence] + mending + (corrected ?? [])).joined(separator: "\n")
    let list = properties.map { "\($0.0)=\(escaped($0.1, inProperty: true))" }.joined(separator: ",")
    return "::\(severity == .error ? "error" : "warning") \(list)::" + escaped(data, inProperty: false)
  }

  private func escaped(_ text: String, inProperty isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
