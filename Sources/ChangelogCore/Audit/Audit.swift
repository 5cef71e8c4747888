/// How the changes of a branch landed, what the policy says of them, and what the changelog has of them.
public struct Audit: Sendable {
  /// What the repository is called.
  public let repository: String
  /// The branch or revision that was looked at.
  public let branch: String
  /// Where its forge is; nil where there is none.
  public let links: ProjectLinks?
  /// What the policy says of squash merges.
  public let squash: SquashPolicy
  /// The landings, the newest first.
  public let landings: [AuditedLanding]
  /// All landings counted.
  public let tally: AuditTally
  /// What merges brought.
  public let merges: MergeTally
  /// What the rules found: errors before warnings, then the rule that found something in the most landings first.
  public let rules: [AuditedRule]
  /// The releases whose version would have been another one, the newest first.
  public let versions: [VersionLoss]
  /// Whether the policy has components, so that there are groups of them.
  public let hasComponents: Bool

  /// Puts together what was found out.
  ///
  /// - Parameters:
  ///   - landings: The judged landings of the line, for the numbers of the places.
  ///   - touches: The components that the commits touch, by their order in the policy; nil where it has none.
  public init(
    of repository: String, branch: String, links: ProjectLinks?, under policy: Policy, line: LandingLine,
    numbers: [Int], landings: [AuditedLanding], in model: any ReleaseModel, slices: [ReleaseSlice],
    touches: PathTouches?
  ) {
    self.repository = repository
    self.branch = branch
    self.links = links
    squash = policy.squash
    hasComponents = touches != nil
    let listing = ListedCommits(model, slices)
    var landings = landings
    for (index, number) in numbers.enumerated() {
      let place = line.places[number]
      let commits = landings[index].landed.kind == .merge ? [place.commit] + place.brought : [place.commit]
      landings[index].lineCount = commits.reduce(0) { $0 + listing.lineCount(of: $1) }
      landings[index].release = listing.slice(of: place.commit)?.release?.tag.name
      if landings[index].lineCount > 0 {
        landings[index].losses.removeAll { $0 == .unparsed || $0 == .unknownType }
      }
      if let touches {
        landings[index].components = policy.components.enumerated().compactMap { list, component in
          commits.contains { touches.contains($0, touching: list) } ? component.name : nil
        }
      }
    }
    self.landings = landings
    tally = AuditTally(landings)
    merges = MergeTally(landings)
    rules = [AuditedRule](in: landings)
    versions = listing.versionLosses(
      among: zip(numbers, landings).map { (line.places[$0].commit, $1) }, under: policy)
  }

  /// The seconds from the first commit of a merge or a rebased series to its landing; nil where there is none.
  public var leadTimes: Spread? { Spread(series.compactMap(\.leadTime)) }

  /// The commits of each merge and each rebased series; nil where there is none.
  public var commitCounts: Spread? {
    Spread(series.filter { $0.landed.startTime != nil }.map { Int64($0.landed.commitCount) })
  }

  /// The landings, of those that came at once the newest alone.
  private var series: [AuditedLanding] { landings.filter(\.landed.endsSeries) }

  /// The landings put together: months the oldest first, else the largest group first.
  public func groups(by grouping: AuditGrouping) -> [AuditGroup] {
    guard grouping != .component || hasComponents else { return [] }
    var members: [String: [Int]] = [:]
    for (index, landing) in landings.enumerated() where grouping == .month || !landing.landed.kind.isNoChange
    {
      for name in grouping.names(for: landing) { members[name, default: []].append(index) }
    }
    let groups = members.map { name, indices in
      AuditGroup(name: name, landings: indices, tally: AuditTally(indices.lazy.map { landings[$0] }))
    }
    return groups.sorted { one, other in
      guard grouping != .month, one.landings.count != other.landings.count else {
        return one.name < other.name
      }
      return one.landings.count > other.landings.count
    }
  }
}
