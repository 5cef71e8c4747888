extension AuditFormat {
  /// For people at a terminal, 80 columns wide.
  public static let text = AuditFormat(name: "text") { AuditText(context: $0) }
}

/// Writes audits as text; of several repositories a table with a row for each.
private struct AuditText: AuditWriter {
  let context: AuditContext
  private var overview = AuditOverview()

  init(context: AuditContext) { self.context = context }

  func begin(_ output: inout String) {}

  mutating func append(_ audit: Audit, to output: inout String) {
    guard context.isAlone else { return overview.add(audit) }
    let paint = Painter(isColored: context.isColored)
    let period = audit.period.map { ", \($0.first) to \($0.last)" } ?? ""
    let title = "\(audit.repository), \(audit.branch): \(audit.landings.count.of("landing"))\(period)"
    output += paint(.title, VisibleText.showing(title)) + "\n"
    guard !audit.landings.isEmpty else { return }
    output += "\n" + audit.answer.map { VisibleText.showing($0).wrapped(at: 80) + "\n" }.joined()
    let tables =
      [audit.kindTable, audit.ruleTable(limit: 10)]
      + AuditGrouping.allCases.map { audit.groupTable(by: $0, limit: 10) }
    for table in tables where !table.rows.isEmpty {
      output += "\n" + paint(.title, table.title) + "\n" + table.text(paint)
    }
  }

  mutating func append(unread repository: String, because reason: String, to output: inout String) {
    overview.add(unread: repository, because: reason)
  }

  func end(_ output: inout String) {
    guard !context.isAlone else { return }
    let paint = Painter(isColored: context.isColored)
    output += paint(.title, overview.title) + "\n" + overview.table.text(paint)
    for (repository, reason) in overview.unread {
      output += VisibleText.showing("\(repository): \(reason)") + "\n"
    }
  }
}

extension AuditTable {
  /// The table as lines of text, 80 columns wide where names allow it.
  func text(_ paint: Painter) -> String {
    let heads = heads.map { VisibleText.showing($0) }
    let rows = rows.map { $0.map { VisibleText.showing($0).shortened(to: 30) } }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let room = max(4, 80 - 2 - widths.reduce(0) { $0 + $1 + 2 })
    func line(_ cells: [String], _ bar: String) -> String {
      let texts = cells.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.columns(of: cell))
        return column == 0 ? cell + blanks : blanks + cell
      }
      let text = "  " + texts.joined(separator: "  ") + (bar.isEmpty ? "" : "  " + bar)
      return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    var text = paint(.aside, line(heads, ""))
    for (number, row) in rows.enumerated() {
      let length = bars.isEmpty ? 0 : Int((bars[number] * Double(room)).rounded(.up))
      text += line(row, String(repeating: "█", count: min(room, length)))
    }
    if leftOut > 0 { text += "  … and \(leftOut) more\n" }
    return text
  }
}

extension String {
  /// The text without its end where it is wider, in columns.
  fileprivate func shortened(to width: Int) -> String {
    guard DisplayWidth.columns(of: self) > width else { return self }
    var text = self
    while DisplayWidth.columns(of: text) >= width { text.removeLast() }
    return text + "…"
  }

  /// The words in lines of so many columns.
  fileprivate func wrapped(at width: Int) -> String {
    var lines = [""]
    for word in split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if DisplayWidth.columns(of: last) + 1 + DisplayWidth.columns(of: word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
