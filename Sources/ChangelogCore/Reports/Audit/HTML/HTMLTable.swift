/// A table that scrolls in a box of its own where the screen is narrow, and that the page's script can sort.
struct HTMLTable {
  /// A column: its name as HTML, and whether it holds numbers.
  struct Column {
    let name: String
    let isNumber: Bool

    static func text(_ name: String) -> Column { Column(name: name, isNumber: false) }
    static func number(_ name: String) -> Column { Column(name: name, isNumber: true) }
  }

  /// What it is, as HTML.
  let caption: String
  /// The columns; the first one names its row.
  let columns: [Column]
  /// The cells of each row, as HTML.
  var rows: [[String]] = []
  /// The sum of all rows, as a row; nil where there is none.
  var total: [String]?
  /// Whether it has so many columns that they stand closer together.
  var isDense = false
  /// How many further rows there would be.
  var hiddenCount = 0

  /// The table as HTML.
  var text: String {
    var text = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"\(caption)\">\n"
    text += "<table class=\"sortable\(isDense ? " dense" : "")\">\n<caption>\(caption)</caption>\n<thead><tr>"
    for column in columns {
      text += "<th scope=\"col\"\(column.isNumber ? " class=\"number\"" : "")>\(column.name)</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for row in rows { text += line(row) }
    text += "</tbody>\n"
    if hiddenCount > 0 || total != nil {
      text += "<tfoot>\n"
      if hiddenCount > 0 {
        text += "<tr><td colspan=\"\(columns.count)\">and \(Figures.number(hiddenCount)) more</td></tr>\n"
      }
      if let total { text += line(total) }
      text += "</tfoot>\n"
    }
    return text + "</table>\n</div>\n"
  }

  private func line(_ cells: [String]) -> String {
    var line = "<tr>"
    for (place, (cell, column)) in zip(cells, columns).enumerated() {
      line +=
        place == 0
        ? "<th scope=\"row\">\(cell)</th>"
        : column.isNumber ? "<td class=\"number\">\(cell)</td>" : "<td>\(cell)</td>"
    }
    return line + "</tr>\n"
  }
}
