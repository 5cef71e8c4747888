extension AuditPage {
  /// Writes what the changelog got of each month.
  func writeYield(of months: [ChartMonth], on axis: MonthAxis, to output: inout String) {
    let bars = months.map { month in
      AuditedLanding.Yield.allCases.map { yield in
        let count = month.yields[yield] ?? 0
        return MonthChart.Piece(
          value: Double(count), style: yield.rawValue, label: "\(Figures.number(count)) \(yield.phrase)",
          filter: LandingFilter([.month: month.name, .yield: yield.rawValue]))
      }
    }
    let frame = ChartFrame(
      id: "yield", title: "What the changelog got of the changes, by month",
      summary: "What lost something may have made a line, but one that says too little.",
      legend: AuditedLanding.Yield.allCases.map { ($0.rawValue, $0.phrase) })
    let table = HTMLTable(
      caption: frame.title,
      columns: [.text("Month")] + AuditedLanding.Yield.allCases.map { .number($0.phrase) },
      rows: months.map { month in
        [month.link] + AuditedLanding.Yield.allCases.map { Figures.number(month.yields[$0] ?? 0) }
      })
    frame.write(
      to: &output, height: MonthChart.height, drawing: MonthChart(axis: axis, bars: bars).drawing,
      table: table.text)
  }
}
