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
  /// The tables that have rows: kinds, rules, and the groups of each grouping.
  ///
  /// - Parameter limit: How many rules or groups to name; all months are named.
  func tables(limit: Int) -> [AuditTable] {
    ([kindTable, ruleTable(limit: limit)]
      + AuditGrouping.allCases.map { groupTable(by: $0, limit: $0 == .month ? .max : limit) })
      .filter { !$0.rows.isEmpty }
  }

  private var kindTable: AuditTable {
    var table = AuditTable(title: "How changes landed", heads: ["landing", "count", "share"])
    for kind in LandingKind.allCases where tally.count(of: kind) > 0 {
      let count = tally.count(of: kind)
      table.rows.append([
        kind.rawValue, Figures.number(count), Figures.share(count, of: tally.landingCount),
      ])
      table.bars.append(Double(count) / Double(tally.landingCount))
    }
    return table
  }

  private func ruleTable(limit: Int) -> AuditTable {
    var table = AuditTable(title: "Worst rules", heads: ["rule", "severity", "landings"])
    let most = Double(rules.map(\.landings.count).max() ?? 1)
    for rule in rules.prefix(limit) {
      table.rows.append([rule.rule, rule.severity.rawValue, Figures.number(rule.landings.count)])
      table.bars.append(Double(rule.landings.count) / most)
    }
    table.leftOut = max(0, rules.count - limit)
    return table
  }

  private func groupTable(by grouping: AuditGrouping, limit: Int) -> AuditTable {
    let groups = groups(by: grouping)
    var table = AuditTable(
      title: "By \(grouping.rawValue)",
      heads: [grouping.rawValue, "landings", "squashed", "passed", "listed", "lost"])
    let shown = groups.prefix(limit)
    let most = Double(shown.map(\.tally.landingCount).max() ?? 1)
    for group in shown {
      let tally = group.tally
      table.rows.append([
        group.name.isEmpty ? "(none)" : group.name, Figures.number(tally.landingCount),
        Figures.number(tally.count(of: .squash)), tally.passShare, tally.listedShare,
        Figures.number(tally.lostCount),
      ])
      table.bars.append(Double(tally.landingCount) / most)
    }
    table.leftOut = groups.count - shown.count
    return table
  }
}

extension AuditTally {
  /// The judged ones that pass, as a share of them: `99.9%`; a dash where none was judged.
  public var passShare: String { Figures.share(passedCount, of: judgedCount) }
  /// The changes that made a line, as a share of them; a dash where nothing changed.
  var listedShare: String { Figures.share(listedCount, of: changeCount) }
}
