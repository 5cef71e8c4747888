/// How many landings there are, what the policy says of them, and what the changelog has of them.
public struct AuditTally: Sendable, Equatable {
  /// All landings.
  public private(set) var landingCount = 0
  /// Those of each kind; a kind without any has no entry.
  public private(set) var kinds: [LandingKind: Int] = [:]
  /// Those that were judged.
  public private(set) var judgedCount = 0
  /// Those of the judged ones against which the policy has nothing of severity error.
  public private(set) var passedCount = 0
  /// Those that change something: all but releases and commits without parents.
  public private(set) var changeCount = 0
  /// Those of the changes that made at least one line of the changelog.
  public private(set) var listedCount = 0
  /// The lines that they made.
  public private(set) var lineCount = 0
  /// Those of which readers of the changelog don't get all; each counts once.
  public private(set) var lostCount = 0
  /// The same by what happened; a landing may have several losses.
  public private(set) var losses: [LandingLoss: Int] = [:]

  /// Counts landings.
  public init(_ landings: some Sequence<AuditedLanding>) {
    for landing in landings {
      landingCount += 1
      kinds[landing.landed.kind, default: 0] += 1
      if landing.isJudged {
        judgedCount += 1
        if landing.isPassing { passedCount += 1 }
      }
      if !landing.losses.isEmpty { lostCount += 1 }
      for loss in landing.losses { losses[loss, default: 0] += 1 }
      guard !landing.landed.kind.isNoChange else { continue }
      changeCount += 1
      lineCount += landing.lineCount
      if landing.lineCount > 0 { listedCount += 1 }
    }
  }

  /// Both counted together.
  public func adding(_ other: AuditTally) -> AuditTally {
    var sum = self
    sum.landingCount += other.landingCount
    sum.kinds.merge(other.kinds, uniquingKeysWith: +)
    sum.judgedCount += other.judgedCount
    sum.passedCount += other.passedCount
    sum.changeCount += other.changeCount
    sum.listedCount += other.listedCount
    sum.lineCount += other.lineCount
    sum.lostCount += other.lostCount
    sum.losses.merge(other.losses, uniquingKeysWith: +)
    return sum
  }

  /// Those that were not judged.
  public var skippedCount: Int { landingCount - judgedCount }
  /// How many of a kind there are.
  public func count(of kind: LandingKind) -> Int { kinds[kind] ?? 0 }
  /// The judged ones that pass, of 100; nil where none was judged.
  public var passPercentage: Double? {
    judgedCount == 0 ? nil : Double(passedCount) * 100 / Double(judgedCount)
  }
}
