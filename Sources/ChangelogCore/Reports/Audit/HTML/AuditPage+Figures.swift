extension AuditPage {
  /// The figures that matter most, side by side.
  var figures: String {
    var tiles: [(name: String, figure: String, note: String)] = [
      ("Landings", Figures.number(tally.landingCount), "\(Figures.count(tally.changeCount, "change"))"),
      (
        "Squashed", Figures.share(tally.count(of: .squash), of: tally.changeCount),
        "\(link(tally.count(of: .squash), [.kind: "squash"])) of the changes"
      ),
      (
        "Pass the policy", Figures.share(tally.passedCount, of: tally.judgedCount),
        "of \(Figures.number(tally.judgedCount)) judged, \(link(tally.skippedCount, [.policy: "skipped"])) skipped"
      ),
      (
        "Made a line", Figures.share(tally.listedCount, of: tally.changeCount),
        "of the changes; \(Figures.count(tally.lineCount, "line"))"
      ),
      (
        "Lost something", Figures.number(tally.lostCount),
        tally.lostCount == 0 ? "nothing is missing" : link("show them", [.yield: "lost"])
      ),
    ]
    if merges.count > 0 {
      tiles.append(
        (
          "Merges", link(merges.count, [.kind: "merge"]),
          "brought \(Figures.count(merges.commitCount, "commit"))"
        ))
    }
    if let times = audit.leadTimes {
      tiles.append(
        ("Lead time, median", Figures.span(times.median), "nine of ten within \(Figures.span(times.ninth))")
      )
    }
    tiles.append(
      (
        "Other versions", Figures.number(audit.versions.count),
        audit.versions.isEmpty ? "none would differ" : "<a href=\"#versions\">releases too low</a>"
      ))
    let items = tiles.map { "<div><dt>\($0)</dt><dd>\($1)<small>\($2)</small></dd></div>\n" }
    return "<dl class=\"figures\">\n" + items.joined() + "</dl>\n"
  }

  private func link(_ number: Int, _ filter: KeyValuePairs<LandingFilter.Key, String>) -> String {
    number == 0 ? "0" : LandingFilter(filter).link(Figures.number(number))
  }

  private func link(_ text: String, _ filter: KeyValuePairs<LandingFilter.Key, String>) -> String {
    LandingFilter(filter).link(text)
  }
}
