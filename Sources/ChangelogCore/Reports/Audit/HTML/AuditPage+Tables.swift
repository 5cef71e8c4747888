extension AuditPage {
  /// How many groups a table shows at most.
  private static let limit = 20

  private static let figureColumns: [HTMLTable.Column] = [
    .number("Landings"), .number("Share"), .number("Pass"), .number("Made a line"), .number("Lines"),
    .number("Lost something"),
  ]

  private func cells(_ part: AuditTally) -> [String] {
    [
      Figures.number(part.landingCount), Figures.share(part.landingCount, of: tally.landingCount),
      Figures.share(part.passedCount, of: part.judgedCount),
      Figures.share(part.listedCount, of: part.changeCount), Figures.number(part.lineCount),
      Figures.number(part.lostCount),
    ]
  }

  /// What became of each kind.
  var kindTable: HTMLTable {
    HTMLTable(
      caption: "By kind", columns: [.text("Kind")] + Self.figureColumns,
      rows: LandingKind.allCases.filter { tally.count(of: $0) > 0 }.map { kind in
        let part = AuditTally(audit.landings.lazy.filter { $0.landed.kind == kind })
        return [LandingFilter([.kind: kind.rawValue]).link(kind.rawValue)] + cells(part)
      }, total: ["all"] + cells(tally))
  }

  /// What became of each group; nil where there are none.
  func groupTable(_ grouping: AuditGrouping) -> HTMLTable? {
    let all = audit.groups(by: grouping)
    guard !all.isEmpty else { return nil }
    let shown = grouping == .month ? all.suffix(Self.limit).reversed() : Array(all.prefix(Self.limit))
    return HTMLTable(
      caption: grouping == .month && all.count > shown.count
        ? "By month, the last ones" : "By \(grouping.rawValue)",
      columns: [.text(grouping.rawValue.capitalizedWord)] + Self.figureColumns,
      rows: shown.map { group in
        let name = group.name.isEmpty ? "<i>none</i>" : HTMLText.isolated(group.name)
        return [LandingFilter([grouping.key: group.name]).link(name)] + cells(group.tally)
      }, hiddenCount: all.count - shown.count)
  }

  /// What readers don't get; nil where nothing was lost.
  var lossTable: HTMLTable? {
    let losses = LandingLoss.allCases.filter { (tally.losses[$0] ?? 0) > 0 }
    guard !losses.isEmpty else { return nil }
    return HTMLTable(
      caption: "What was lost", columns: [.text("Loss"), .text("What happened"), .number("Landings")],
      rows: losses.map { loss in
        [
          LandingFilter([.loss: loss.rawValue]).link(loss.rawValue), loss.phrase,
          Figures.number(tally.losses[loss] ?? 0),
        ]
      })
  }

  /// The releases whose version would have been another one; nil where there are none.
  var versionTable: String? {
    guard !audit.versions.isEmpty else { return nil }
    let table = HTMLTable(
      caption: "Versions that would have been others",
      columns: [.text("Release"), .text("Version"), .text("Should have been"), .text("For")],
      rows: audit.versions.map { loss in
        [
          LandingFilter([.release: loss.tag]).link(HTMLText.isolated(loss.tag)),
          XMLText.escaped(loss.version.description), XMLText.escaped(loss.meant.description),
          loss.landings.map { linked(audit.landings[$0]) }.joined(separator: "<br>"),
        ]
      })
    return "<div id=\"versions\">\n" + table.text + "</div>\n"
  }

  private func linked(_ landing: AuditedLanding) -> String {
    HTMLText.linked(
      HTMLText.isolated(landing.header), to: audit.links?.url(ofCommit: landing.landed.commit.id))
  }
}

extension AuditGrouping {
  /// How the page's script knows it.
  fileprivate var key: LandingFilter.Key {
    switch self {
    case .month: .month
    case .type: .type
    case .scope: .scope
    case .component: .component
    }
  }
}

extension String {
  /// The word with a capital letter for its first.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
