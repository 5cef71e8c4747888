/// Which release each commit belongs to: the first one that reaches it.
///
/// "First" follows ancestry, then versions, never dates. Every tag is ranked by the lowest version among the tags that
/// contain it, itself included, so that an ancestor never comes after its descendant; tags on lines that ran side by
/// side come in the order of their versions. Because a rank depends only on what lies above a tag, a walk that stopped
/// early gives the same answer as a full one. Linear in commits, with a sort of the tags.
public struct Ownership: Sendable {
  /// A release and the tags that name it.
  public struct Point: Sendable, Equatable {
    /// The tag that names the release.
    public let tag: ReleaseTag
    /// Other release tags on the same commit, best first.
    public let aliases: [ReleaseTag]
  }

  /// The releases, first one first.
  public let releases: [Point]
  /// All commits, each before its parents.
  public let childrenFirst: [Int]
  private let owners: [Int32]

  private static let nobody = Int32.max

  /// Settles the ownership of every commit of a graph.
  public init(graph: CommitGraph, tags: [ReleaseTag]) {
    childrenFirst = graph.childrenFirst()
    releases = Self.rank(Self.points(tags), in: graph, childrenFirst)
    var owners = [Int32](repeating: Self.nobody, count: graph.count)
    for (rank, release) in releases.enumerated() { owners[release.tag.commit] = Int32(rank) }
    Self.lower(&owners, along: childrenFirst, in: graph)
    self.owners = owners
  }

  /// The rank of the release that owns a commit, as an index into ``releases``; nil for an unreleased one.
  public func owner(of commit: Int) -> Int? {
    owners[commit] == Self.nobody ? nil : Int(owners[commit])
  }

  private static func points(_ tags: [ReleaseTag]) -> [Point] {
    Dictionary(grouping: tags, by: \.commit).values.map { tags in
      let sorted = tags.sorted { $0.isPreferred(to: $1) }
      return Point(tag: sorted[0], aliases: Array(sorted.dropFirst()))
    }
  }

  private static func rank(_ points: [Point], in graph: CommitGraph, _ childrenFirst: [Int]) -> [Point] {
    let byVersion = points.sorted { $0.tag.isLower(than: $1.tag) }
    var lowest = [Int32](repeating: nobody, count: graph.count)
    for (index, point) in byVersion.enumerated() { lowest[point.tag.commit] = Int32(index) }
    lower(&lowest, along: childrenFirst, in: graph)
    var age = [Int32](repeating: 0, count: graph.count)
    for (position, commit) in childrenFirst.enumerated() { age[commit] = -Int32(position) }
    return byVersion.sorted {
      (lowest[$0.tag.commit], age[$0.tag.commit]) < (lowest[$1.tag.commit], age[$1.tag.commit])
    }
  }

  /// Hands every value down to all ancestors, where the lowest stays.
  private static func lower(_ values: inout [Int32], along childrenFirst: [Int], in graph: CommitGraph) {
    for commit in childrenFirst where values[commit] != nobody {
      for parent in graph.parents(of: commit) { values[parent] = min(values[parent], values[commit]) }
    }
  }
}
