/// What one walk over a repository found: commits, who is whose parent, and where the release tags stand.
public struct History: Sendable {
  /// The commits, in the order in which the walk met them.
  public let commits: [Commit]
  /// Their parents, by index into ``commits``.
  public let graph: CommitGraph
  /// The commit that the views look at, usually HEAD; nil when there is no commit yet.
  public let head: Int?
  /// Further commits that the walk was asked to start at, in the order asked for.
  public let extraTips: [Int]
  /// The tags that the walk met, by index into ``commits``; several may stand on one commit.
  public let tags: [(name: String, commit: Int)]
  /// Commits whose parents a shallow clone left out.
  public let boundaries: [Int]
  /// The ids of the commits' trees, by index as in ``commits``; empty unless the walk was asked for them.
  public let trees: [CommitID]
  /// When the authors wrote the commits, in seconds since 1970-01-01 UTC, by index as in ``commits``; 0 where a commit
  /// does not tell, empty unless the walk was asked for it.
  public let authorTimes: [Int64]
  /// Who committed the commits, by index as in ``commits``; empty unless the walk was asked for it.
  public let committers: [Person]

  /// The history of a repository without commits.
  public static let empty = History(commits: [], graph: CommitGraph(), head: nil)

  /// Makes a history of its parts.
  public init(
    commits: [Commit], graph: CommitGraph, head: Int?, extraTips: [Int] = [],
    tags: [(name: String, commit: Int)] = [], boundaries: [Int] = [], trees: [CommitID] = [],
    authorTimes: [Int64] = [], committers: [Person] = []
  ) {
    self.commits = commits
    self.graph = graph
    self.head = head
    self.extraTips = extraTips
    self.tags = tags
    self.boundaries = boundaries
    self.trees = trees
    self.authorTimes = authorTimes
    self.committers = committers
  }
}
