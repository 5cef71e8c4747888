extension PullRequestReport {
  /// For people at a terminal: the message, what is wrong with it, its line of the changelog, the version.
  func text(_ context: ReportContext) -> String {
    let shown = check.result.verdicts.filter { $0.skipped != nil || !$0.diagnostics.isEmpty }
    return outline(context) + shown.map { "\n" + $0.text(context) + ($0.skipped == nil ? "" : "\n") }.joined()
      + "\n" + check.result.summary + "\n"
  }

  /// The same without the diagnostics.
  func outline(_ context: ReportContext) -> String {
    let paint = Painter(isColored: context.isColored)
    let notes = ([basis] + check.prediction.doubts).map {
      "  " + paint(.aside, VisibleText.showing($0)) + "\n"
    }
    let title = lines.isEmpty ? "it adds nothing to the changelog" : "it adds to the changelog"
    return paint(.title, "\(check.result.verdicts[0].origin.label) lands as") + "\n\n"
      + Self.quoted(check.prediction.likeliest.message.text) + "\n" + notes.joined()
      + "\n" + paint(.title, title) + "\n\n" + (lines.isEmpty ? "" : Self.quoted(lines) + "\n")
      + paint(.title, VisibleText.showing(version)) + "\n"
  }

  /// The lines behind a bar, so that none can be taken for ours or for a command to the log's reader.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { !$0.isWhite } ?? -1
    return lines[...last].map { "    |" + ($0.isEmpty ? "" : " " + VisibleText.showing($0)) + "\n" }.joined()
  }
}
