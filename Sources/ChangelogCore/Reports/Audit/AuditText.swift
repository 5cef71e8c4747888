extension AuditFormat {
  /// For people at a terminal, 80 columns wide.
  public static let text = AuditFormat(
    name: "text", whole: { $0.text(Painter(isColored: $1.isColored)) },
    overview: { $0.text(Painter(isColored: $1.isColored)) })

  fileprivate static let width = 80
}

extension Audit {
  fileprivate func text(_ paint: Painter) -> String {
    var text = paint(.title, VisibleText.showing("\(repository), \(summary)")) + "\n"
    guard !landings.isEmpty else { return text }
    text += "\n"
    for sentence in answer { text += VisibleText.showing(sentence).wrapped(to: AuditFormat.width) + "\n" }
    for table in tables(limit: 10) { text += "\n" + paint(.title, table.title) + "\n" + table.text(paint) }
    return text
  }
}

extension AuditOverview {
  fileprivate func text(_ paint: Painter) -> String {
    paint(.title, title) + "\n" + table.text(paint)
      + unread.map { VisibleText.showing("\($0.repository): \($0.reason)") + "\n" }.joined()
  }
}

extension AuditTable {
  /// The table as lines of text, in which names that are too long are cut.
  fileprivate func text(_ paint: Painter) -> String {
    let rows = rows.map { $0.map { VisibleText.showing(atStartOfLine: $0).shortened(to: 30) } }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let room = max(4, AuditFormat.width - 2 - widths.reduce(0) { $0 + $1 + 2 })
    func line(_ cells: [String], _ bar: String = "") -> String {
      let texts = cells.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.columns(of: cell))
        return column == 0 ? cell + blanks : blanks + cell
      }
      return "  " + (texts + [bar]).joined(separator: "  ")[...].withoutSpaceAtEnd + "\n"
    }
    var text = paint(.aside, line(heads))
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
}
