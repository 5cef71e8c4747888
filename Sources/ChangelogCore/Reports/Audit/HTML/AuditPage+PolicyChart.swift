extension AuditPage {
  /// Writes which share of each month passes the policy.
  func writePolicy(of months: [ChartMonth], on axis: MonthAxis, to output: inout String) {
    let bars = months.map { month -> [MonthChart.Piece] in
      guard let share = month.tally.passPercentage else { return [] }
      let (passed, judged) = (month.tally.passedCount, month.tally.judgedCount)
      let label = "\(Figures.number(passed)) of \(Figures.number(judged))"
      return [
        MonthChart.Piece(
          value: share, style: "passing", label: "\(Figures.share(passed, of: judged)) pass, \(label)",
          filter: LandingFilter([.month: month.name, .policy: "passed"])),
        MonthChart.Piece(
          value: 100 - share, style: "failing",
          label: "\(Figures.share(judged - passed, of: judged)) fail, of \(Figures.number(judged))",
          filter: LandingFilter([.month: month.name, .policy: "failed"])),
      ]
    }
    let frame = ChartFrame(
      id: "policy", title: "Landings that pass the policy, by month",
      summary:
        "Over the whole time \(Figures.share(tally.passedCount, of: tally.judgedCount)) of those judged pass.",
      legend: [("passing", "pass"), ("failing", "fail")])
    let table = HTMLTable(
      caption: frame.title, columns: [.text("Month"), .number("judged"), .number("pass"), .number("share")],
      rows: months.map { month in
        let (passed, judged) = (month.tally.passedCount, month.tally.judgedCount)
        return [
          month.link, Figures.number(judged), Figures.number(passed), Figures.share(passed, of: judged),
        ]
      })
    frame.write(
      to: &output, height: MonthChart.height,
      drawing: MonthChart(axis: axis, bars: bars, top: 100, unit: "%").drawing, table: table.text)
  }
}
