/// What is said of several repositories: a row for each, and one for all of them.
struct AuditOverview {
  /// What is kept of a repository, which is no landing.
  struct Row {
    /// What it is called.
    let name: String
    /// The branch or revision that was looked at.
    let branch: String
    /// Its page on the forge; nil where there is none.
    let page: String?
    /// Its landings counted.
    let tally: AuditTally
    /// The commits that merges brought.
    let broughtCount: Int
  }

  /// The repositories in their order.
  private(set) var rows: [Row] = []
  /// Those that can't be read, with the reasons.
  private(set) var unread: [(repository: String, reason: String)] = []

  /// Takes a repository.
  mutating func add(_ audit: Audit) {
    rows.append(
      Row(
        name: audit.repository, branch: audit.branch, page: audit.links?.page, tally: audit.tally,
        broughtCount: audit.merges.commitCount))
  }

  /// Takes one that can't be read.
  mutating func add(unread repository: String, because reason: String) { unread.append((repository, reason)) }

  /// All landings counted.
  var tally: AuditTally { rows.reduce(AuditTally([])) { $0.adding($1.tally) } }

  /// The commits that merges brought, of all repositories.
  var broughtCount: Int { rows.reduce(0) { $0 + $1.broughtCount } }

  /// How many repositories there are, in a sentence without a full stop.
  var title: String {
    Figures.count(rows.count + unread.count, "repository") + ", "
      + Figures.count(tally.landingCount, "landing")
      + (unread.isEmpty ? "" : ", \(unread.count) can't be read")
  }

  /// A row for each repository, and the sum.
  var table: AuditTable {
    var table = AuditTable(
      title: "Repositories",
      heads: ["repository", "landings", "squash", "merge", "direct", "passed", "listed", "lost"])
    table.rows = rows.map { Self.cells($0.name, $0.tally) }
    if rows.count > 1 { table.rows.append(Self.cells("all", tally)) }
    return table
  }

  private static func cells(_ name: String, _ tally: AuditTally) -> [String] {
    [
      name, Figures.number(tally.landingCount), Figures.number(tally.count(of: .squash)),
      Figures.number(tally.count(of: .merge)),
      Figures.number(tally.count(of: .direct) + tally.count(of: .rebase)), tally.passShare,
      tally.listedShare, Figures.number(tally.lostCount),
    ]
  }
}
