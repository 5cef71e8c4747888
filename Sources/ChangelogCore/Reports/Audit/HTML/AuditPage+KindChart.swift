extension AuditPage {
  /// Writes how many landed in each month, and how.
  func writeKinds(of months: [ChartMonth], on axis: MonthAxis, to output: inout String) {
    let kinds = LandingKind.allCases.filter { tally.count(of: $0) > 0 }
    let bars = months.map { month in
      kinds.map { kind in
        let count = month.tally.count(of: kind)
        return MonthChart.Piece(
          value: Double(count), style: kind.rawValue, label: "\(Figures.number(count)) \(kind.rawValue)",
          filter: LandingFilter([.month: month.name, .kind: kind.rawValue]))
      }
    }
    let most = months.max { $0.tally.landingCount < $1.tally.landingCount }
    let frame = ChartFrame(
      id: "kinds", title: "Landings per month, by kind",
      summary: most.map {
        "The most landed in \($0.name): \(Figures.number($0.tally.landingCount))."
      } ?? "", legend: kinds.map { ($0.rawValue, $0.rawValue) })
    let table = HTMLTable(
      caption: frame.title,
      columns: [.text("Month")] + kinds.map { .number($0.rawValue) } + [.number("all")],
      rows: months.map { month in
        [month.link] + kinds.map { Figures.number(month.tally.count(of: $0)) }
          + [Figures.number(month.tally.landingCount)]
      })
    frame.write(
      to: &output, height: MonthChart.height, drawing: MonthChart(axis: axis, bars: bars).drawing,
      table: table.text)
  }
}
