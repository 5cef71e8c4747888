/// The page about several repositories: a row for each.
struct RepositoriesPage {
  let overview: AuditOverview

  /// Writes what stands between the frame's head and foot.
  func write(to output: inout String) {
    let total = overview.tally
    let count = Figures.count(overview.rows.count, "repository")
    output += "<header><h1>How changes landed in \(count)</h1></header>\n"
    if !overview.rows.isEmpty {
      output += """
        <p>Of \(Figures.count(total.changeCount, "change")), \
        <strong>\(Figures.share(total.count(of: .squash), of: total.changeCount))</strong> landed as a squash merge. \
        <strong>\(total.passShare)</strong> of the landings that their policies judged \
        pass, \(total.listedShare) of the changes made a line of the changelog, and \
        \(Figures.count(total.lostCount, "landing")) lost something that readers don't get.</p>

        """
      let table = HTMLTable(
        caption: "Landings by repository",
        columns: [
          .text("Repository"), .text("Branch"), .number("Landings"), .number("Squashed"), .number("Pass"),
          .number("Made a line"), .number("Lost"),
        ] + LandingKind.allCases.map { .number($0.rawValue) } + [.number("Commits by merges")],
        rows: overview.rows.map { row in
          [HTMLText.linked(HTMLText.isolated(row.name), to: row.page), HTMLText.isolated(row.branch)]
            + cells(row.tally, row.broughtCount)
        }, total: ["all", ""] + cells(total, overview.broughtCount), isDense: true)
      output += table.text
    }
    guard !overview.unread.isEmpty else { return }
    let table = HTMLTable(
      caption: "Repositories that could not be read", columns: [.text("Repository"), .text("Reason")],
      rows: overview.unread.map { [HTMLText.isolated($0.repository), HTMLText.isolated($0.reason)] })
    output += table.text
  }

  private func cells(_ tally: AuditTally, _ broughtCount: Int) -> [String] {
    [
      Figures.number(tally.landingCount), Figures.share(tally.count(of: .squash), of: tally.changeCount),
      tally.passShare, tally.listedShare, Figures.number(tally.lostCount),
    ] + LandingKind.allCases.map { Figures.number(tally.count(of: $0)) } + [Figures.number(broughtCount)]
  }
}
