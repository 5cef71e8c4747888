extension AuditPage {
  /// Writes what the rules found.
  func writeRules(to output: inout String) {
    guard !rules.isEmpty else { return }
    let worst = rules.sorted { ($1.landings.count, $0.rule) < ($0.landings.count, $1.rule) }
    let chart = RuleChart(rules: worst)
    let frame = ChartFrame(
      id: "rules", title: "Rules that found the most", summary: "In how many landings each found something.",
      legend: [Severity.error, .warning].filter { severity in rules.contains { $0.severity == severity } }
        .map { ($0.rawValue, $0.rawValue) })
    let table = HTMLTable(
      caption: "What the rules found", columns: [.text("Rule"), .text("Severity"), .number("landings")],
      rows: worst.map { rule in
        [
          LandingFilter([.rule: rule.rule]).link(XMLText.escaped(rule.rule)), rule.severity.rawValue,
          Figures.number(rule.landings.count),
        ]
      })
    frame.write(to: &output, height: chart.height, drawing: chart.drawing, table: table.text)
  }
}
