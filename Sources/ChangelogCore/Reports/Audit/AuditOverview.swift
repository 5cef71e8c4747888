/// What is said of several repositories: a row for each, and one for all of them.
struct AuditOverview {
  private var rows: [(name: String, branch: String, tally: AuditTally)] = []
  /// The repositories that can't be read, with the reasons.
  private(set) var unread: [(repository: String, reason: String)] = []

  /// Takes a repository; of its landings only the sums are kept.
  mutating func add(_ audit: Audit) { rows.append((audit.repository, audit.branch, audit.tally)) }

  /// Takes one that can't be read.
  mutating func add(unread repository: String, because reason: String) { unread.append((repository, reason)) }

  /// How many repositories there are, in a sentence without a full stop.
  var title: String {
    let landings = rows.reduce(0) { $0 + $1.tally.landingCount }
    return
      "\((rows.count + unread.count == 1) ? "1 repository" : "\(rows.count + unread.count) repositories"), "
      + landings.of("landing") + (unread.isEmpty ? "" : ", \(unread.count) can't be read")
  }

  /// A row for each repository, and the sum.
  var table: AuditTable {
    var table = AuditTable(
      title: "Repositories",
      heads: ["repository", "landings", "squash", "merge", "direct", "passed", "listed", "lost"])
    for row in rows { table.rows.append(Self.cells(row.name, row.tally)) }
    if rows.count > 1 {
      table.rows.append(Self.cells("all", rows.dropFirst().reduce(rows[0].tally) { $0.adding($1.tally) }))
    }
    return table
  }

  private static func cells(_ name: String, _ tally: AuditTally) -> [String] {
    [
      name, "\(tally.landingCount)", "\(tally.count(of: .squash))", "\(tally.count(of: .merge))",
      "\(tally.count(of: .direct) + tally.count(of: .rebase))", tally.passPercentage.asPercentage,
      tally.listedPercentage.asPercentage, "\(tally.lostCount)",
    ]
  }
}
