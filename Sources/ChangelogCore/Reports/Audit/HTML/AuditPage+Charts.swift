extension AuditPage {
  /// Writes the figures with charts.
  func writeCharts(to output: inout String) {
    let groups = audit.groups(by: .month)
    let axis = MonthAxis(from: groups.map(\.name))
    let found = Dictionary(uniqueKeysWithValues: groups.map { ($0.name, $0) })
    let months = axis.months.map { ChartMonth(name: $0, group: found[$0], landings: audit.landings) }
    writeKinds(of: months, on: axis, to: &output)
    writePolicy(of: months, on: axis, to: &output)
    writeYield(of: months, on: axis, to: &output)
    writeRules(to: &output)
  }
}
