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
