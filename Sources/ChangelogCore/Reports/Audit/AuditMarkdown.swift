extension AuditFormat {
  /// For a summary of a job, a comment or a page of documentation.
  public static let markdown = AuditFormat(name: "markdown") { AuditMarkdown(context: $0) }
}

/// Writes audits as Markdown; of several repositories a table with a row for each.
private struct AuditMarkdown: AuditWriter {
  let context: AuditContext
  private var overview = AuditOverview()

  init(context: AuditContext) { self.context = context }

  func begin(_ output: inout String) {}

  mutating func append(_ audit: Audit, to output: inout String) {
    guard context.isAlone else { return overview.add(audit) }
    output += "# Audit of \(MarkdownText.escaped(audit.repository))\n\n"
    let period = audit.period.map { ", \($0.first) to \($0.last)" } ?? ""
    output +=
      "Branch \(CodeSpan.of(audit.branch)), \(audit.landings.count.of("landing"))\(period).\n"
    guard !audit.landings.isEmpty else { return }
    output += "\n" + audit.answer.map { "- " + MarkdownText.escaped($0) + "\n" }.joined()
    let tables =
      [audit.kindTable, audit.ruleTable(limit: 10)]
      + AuditGrouping.allCases.map { audit.groupTable(by: $0, limit: 20) }
    for table in tables where !table.rows.isEmpty { output += "\n## \(table.title)\n\n" + table.markdown }
  }

  mutating func append(unread repository: String, because reason: String, to output: inout String) {
    overview.add(unread: repository, because: reason)
  }

  func end(_ output: inout String) {
    guard !context.isAlone else { return }
    output += "# Audit\n\n\(overview.title).\n\n" + overview.table.markdown
    guard !overview.unread.isEmpty else { return }
    output += "\n## Repositories that can't be read\n\n"
    for (repository, reason) in overview.unread {
      output += "- \(MarkdownText.escaped(repository)): \(MarkdownText.escaped(reason))\n"
    }
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
    MarkdownText.escaped(self).split(separator: "|", omittingEmptySubsequences: false).joined(
      separator: "\\|")
  }
}
