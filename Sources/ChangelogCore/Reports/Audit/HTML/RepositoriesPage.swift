/// The page about several repositories: a row for each.
struct RepositoriesPage {
  private var rows: [[String]] = []
  private var unread: [[String]] = []
  private var total = Sum()

  /// Figures of several repositories, added up.
  private struct Sum {
    var kinds: [LandingKind: Int] = [:]
    var landings = 0
    var changes = 0
    var judged = 0
    var passed = 0
    var listed = 0
    var lost = 0
    var brought = 0

    mutating func add(_ audit: Audit) {
      let tally = audit.tally
      kinds.merge(tally.kinds, uniquingKeysWith: +)
      landings += tally.landingCount
      changes += tally.changeCount
      judged += tally.judgedCount
      passed += tally.passedCount
      listed += tally.listedCount
      lost += tally.lostCount
      brought += audit.merges.commitCount
    }

    var cells: [String] {
      [
        HTMLText.number(landings), HTMLText.share(kinds[.squash] ?? 0, of: changes),
        HTMLText.share(passed, of: judged), HTMLText.share(listed, of: changes), HTMLText.number(lost),
      ] + LandingKind.allCases.map { HTMLText.number(kinds[$0] ?? 0) } + [HTMLText.number(brought)]
    }
  }

  /// Takes a repository.
  mutating func append(_ audit: Audit) {
    var sum = Sum()
    sum.add(audit)
    total.add(audit)
    let name = HTMLText.linked(HTMLText.isolated(audit.repository), to: audit.links?.page)
    rows.append([name, HTMLText.isolated(audit.branch)] + sum.cells)
  }

  /// Takes one that can't be read.
  mutating func append(unread repository: String, because reason: String) {
    unread.append([HTMLText.isolated(repository), HTMLText.isolated(reason)])
  }

  /// Writes what stands between the frame's head and foot.
  func write(to output: inout String) {
    output += "<header><h1>How changes landed in \(HTMLText.count(rows.count, "repository"))</h1></header>\n"
    if !rows.isEmpty {
      output += """
        <p>Of \(HTMLText.count(total.changes, "change")), \
        <strong>\(HTMLText.share(total.kinds[.squash] ?? 0, of: total.changes))</strong> landed as a squash merge. \
        <strong>\(HTMLText.share(total.passed, of: total.judged))</strong> of the landings that their policies judged \
        pass, \(HTMLText.share(total.listed, of: total.changes)) of the changes made a line of the changelog, and \
        \(HTMLText.count(total.lost, "landing")) lost something that readers don't get.</p>

        """
      let table = HTMLTable(
        caption: "Landings by repository",
        columns: [
          .text("Repository"), .text("Branch"), .number("Landings"), .number("Squashed"), .number("Pass"),
          .number("Made a line"), .number("Lost"),
        ] + LandingKind.allCases.map { .number($0.rawValue) } + [.number("Commits by merges")],
        rows: rows, total: ["all", ""] + total.cells, isDense: true)
      output += table.text
    }
    guard !unread.isEmpty else { return }
    let table = HTMLTable(
      caption: "Repositories that could not be read", columns: [.text("Repository"), .text("Reason")],
      rows: unread)
    output += table.text
  }
}
