/// What merges brought, and what squashing them would have made of it.
public struct MergeTally: Sendable, Equatable {
  /// How many merges there are.
  public let count: Int
  /// The commits that they brought, which are not on the branch's own line.
  public let commitCount: Int
  /// The lines of the changelog that those made.
  public let lineCount: Int
  /// The lines that the merges' titles would have made, one for each at most.
  public let titleLineCount: Int

  /// Counts the merges among landings.
  public init(_ landings: some Sequence<AuditedLanding>) {
    let merges = landings.filter { $0.landed.kind == .merge }
    count = merges.count
    commitCount = merges.reduce(0) { $0 + $1.landed.commitCount }
    lineCount = merges.reduce(0) { $0 + $1.lineCount }
    titleLineCount = merges.count { $0.wouldMakeLine == true }
  }
}

/// The spread of some figures.
public struct Spread: Sendable, Equatable {
  /// How many figures there are.
  public let count: Int
  /// Half of them are not above it.
  public let median: Int64
  /// Nine of ten are not above it.
  public let ninth: Int64

  /// Nil where there are no figures.
  public init?(_ figures: [Int64]) {
    let sorted = figures.sorted()
    guard !sorted.isEmpty else { return nil }
    count = sorted.count
    median = sorted[(sorted.count - 1) / 2]
    ninth = sorted[(sorted.count * 9 + 9) / 10 - 1]
  }
}
