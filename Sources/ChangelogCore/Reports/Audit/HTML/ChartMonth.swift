/// What landed in a month of a chart.
struct ChartMonth {
  /// The month, `2026-01`.
  let name: String
  /// What landed.
  let tally: AuditTally
  /// What came of it for the changelog.
  let yields: [AuditedLanding.Yield: Int]

  /// - Parameter group: What landed; nil where nothing did.
  init(name: String, group: AuditGroup?, landings: [AuditedLanding]) {
    self.name = name
    tally = group?.tally ?? AuditTally([])
    var yields: [AuditedLanding.Yield: Int] = [:]
    for index in group?.landings ?? [] {
      if let yield = landings[index].yield { yields[yield, default: 0] += 1 }
    }
    self.yields = yields
  }

  /// Its name, as a link to its landings.
  var link: String { LandingFilter([.month: name]).link(name) }
}
