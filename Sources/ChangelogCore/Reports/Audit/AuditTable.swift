/// A table of an audit, for reports that people read.
struct AuditTable {
  /// What the rows are, for a heading.
  let title: String
  /// The heads of the columns; the first column holds names, the others figures.
  let heads: [String]
  /// The rows, each with as many cells as there are heads.
  var rows: [[String]] = []
  /// How long the bar of each row is, of 1; empty for a table without bars.
  var bars: [Double] = []
  /// How many more rows there would be.
  var leftOut = 0
}

extension Audit {
  /// How many landings of each kind there are.
  var kindTable: AuditTable {
    let tally = tally
    var table = AuditTable(title: "How changes landed", heads: ["landing", "count", "share"])
    for kind in LandingKind.allCases where tally.count(of: kind) > 0 {
      let share = Double(tally.count(of: kind)) / Double(tally.landingCount)
      table.rows.append([kind.rawValue, "\(tally.count(of: kind))", (share * 100).asPercentage])
      table.bars.append(share)
    }
    return table
  }

  /// What the rules found.
  ///
  /// - Parameter limit: How many rules to name.
  func ruleTable(limit: Int) -> AuditTable {
    var table = AuditTable(title: "Worst rules", heads: ["rule", "severity", "landings"])
    let rules = rules
    let most = Double(rules.map(\.landings.count).max() ?? 1)
    for rule in rules.prefix(limit) {
      table.rows.append([rule.rule, rule.severity.rawValue, "\(rule.landings.count)"])
      table.bars.append(Double(rule.landings.count) / most)
    }
    table.leftOut = max(0, rules.count - limit)
    return table
  }

  /// The groups of a grouping, with the share of squashed ones for a bar.
  ///
  /// - Parameter limit: How many groups to name; all months are named.
  func groupTable(by grouping: AuditGrouping, limit: Int) -> AuditTable {
    let groups = groups(by: grouping)
    var table = AuditTable(
      title: "By \(grouping.rawValue)",
      heads: [grouping.rawValue, "landings", "squashed", "passed", "listed", "lost"])
    let shown = grouping == .month ? groups[...] : groups.prefix(limit)
    let most = Double(shown.map(\.tally.landingCount).max() ?? 1)
    for group in shown {
      let tally = group.tally
      table.rows.append([
        group.name.isEmpty ? "(none)" : group.name, "\(tally.landingCount)", "\(tally.count(of: .squash))",
        tally.passPercentage.asPercentage, tally.listedPercentage.asPercentage, "\(tally.lostCount)",
      ])
      table.bars.append(Double(tally.landingCount) / most)
    }
    table.leftOut = groups.count - shown.count
    return table
  }
}
