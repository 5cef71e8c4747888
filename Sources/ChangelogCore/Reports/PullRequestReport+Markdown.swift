extension PullRequestReport {
  /// The line by which a program finds its comment of an earlier run, to put this one in its place.
  static let marker = "<!-- changelogctl pr -->"

  /// A comment on the pull request, or the summary of a job.
  ///
  /// - Source: GitHub takes 65,536 characters in a comment; longer parts are cut.
  func markdown(_ context: ReportContext) -> String {
    var text = Self.marker + "\n### \(verdict)\n\n"
    text += "This pull request lands as (\(MarkdownText.escaped(basis))):\n\n"
    text += CodeBlock.of(check.prediction.likeliest.message.text, upTo: 20_000)
    let diagnostics = check.result.verdicts.flatMap { verdict in
      let lines = verdict.lines
      return verdict.diagnostics.map { $0.markdown(lines, indentedBy: "") }
    }
    if !diagnostics.isEmpty { text += "\n" + Self.fitting(diagnostics, into: 20_000) }
    text += lines.isEmpty ? "\nIt adds nothing to the changelog.\n" : "\nIt adds to the changelog:\n\n"
    if lines.utf8.count < 10_000 { text += lines.isEmpty ? "" : lines.quoted }
    text += "\n\(MarkdownText.escaped(version))\n"
    if !check.prediction.doubts.isEmpty {
      text += "\n<sub>\(MarkdownText.escaped(check.prediction.doubts.joined(separator: "; ")))</sub>\n"
    }
    return text
  }

  private var verdict: String {
    let (errors, warnings) = (check.result.count(of: .error), check.result.count(of: .warning))
    if let skipped = check.result.verdicts[0].skipped { return "Skipped: \(MarkdownText.escaped(skipped))" }
    if errors > 0 { return "❌ The message that will land is refused" }
    return warnings > 0
      ? "⚠️ The message that will land could be better" : "✅ The message that will land is fine"
  }

  private static func fitting(_ items: [String], into limit: Int) -> String {
    var text = ""
    for (index, item) in items.enumerated() {
      guard text.utf8.count + item.utf8.count <= limit else {
        return text + "- … and \(items.count - index) more\n"
      }
      text += item
    }
    return text
  }
}

extension String {
  /// The lines as a quotation.
  fileprivate var quoted: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { !$0.isEmpty } ?? -1
    return lines[...last].map { $0.isEmpty ? ">\n" : "> \($0)\n" }.joined()
  }
}
