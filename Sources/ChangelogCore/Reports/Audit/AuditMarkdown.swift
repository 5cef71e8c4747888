extension AuditFormat {
  /// For the summary of a job, a comment or a page of documentation.
  public static let markdown = AuditFormat(
    name: "markdown", whole: { audit, _ in audit.markdown }, overview: { overview, _ in overview.markdown })
}

extension Audit {
  fileprivate var markdown: String {
    var text = "# Audit of \(MarkdownText.escaped(repository))\n\n\(MarkdownText.escaped(summary)).\n"
    guard !landings.isEmpty else { return text }
    text += "\n" + answer.map { "- " + MarkdownText.escaped($0) + "\n" }.joined()
    for table in tables(limit: 20) { text += "\n## \(table.title)\n\n" + table.markdown }
    return text
  }
}

extension AuditOverview {
  fileprivate var markdown: String {
    let text = "# Audit\n\n\(title).\n\n" + table.markdown
    guard !unread.isEmpty else { return text }
    return text + "\n## Repositories that can't be read\n\n"
      + unread.map { MarkdownText.escaped("\($0.repository): \($0.reason)", startsLine: true) }
      .map { "- \($0)\n" }.joined()
  }
}

extension AuditTable {
  /// The table as Markdown; bars are left out.
  var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    let rule = heads.indices.map { $0 == 0 ? "---" : "--:" }
    let lines = rows.map { line($0.map(\.inTableCell)) }
    return line(heads) + line(rule) + lines.joined() + (leftOut > 0 ? "\n… and \(leftOut) more\n" : "")
  }
}

extension String {
  /// The text for a cell of a table, which a bar would end.
  /// - Source: GitHub Flavored Markdown, section 4.10.
  fileprivate var inTableCell: String {
    MarkdownText.escaped(self).replacing(scalar: "|", with: "\\|")
  }
}
