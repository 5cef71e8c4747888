/// Which release each commit belongs to: the first one that reaches it.
///
/// "First" follows ancestry, then versions, never dates: going down from the newest commits, of the releases whose
/// descendants are all passed the highest version comes next. So an ancestor never comes after its descendant, and
/// lines that ran side by side come in the order of their versions. Because a release's place depends only on what lies
/// above it, a walk that stopped early gives the same answer as a full one. Linear in commits, with a sort of the tags.
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
    releases = Self.rank(Self.points(tags), in: graph)
    var owners = [Int32](repeating: Self.nobody, count: graph.count)
    for (rank, release) in releases.enumerated() { owners[release.tag.commit] = Int32(rank) }
    Self.lower(&owners, along: childrenFirst, in: graph)
    self.owners = owners
  }

  /// The rank of the release that owns a commit, as an index into ``releases``; nil for an unreleased one.
  public func owner(of commit: Int) -> Int? {
    owners[commit] == Self.nobody ? nil : Int(owners[commit])
  }

  /// The rank of the release that owns a commit; that of unreleased commits is one above all releases.
  func rank(of commit: Int) -> Int { owner(of: commit) ?? releases.count }

  private static func points(_ tags: [ReleaseTag]) -> [Point] {
    Dictionary(grouping: tags, by: \.commit).values.map { tags in
      let sorted = tags.sorted { $0.isPreferred(to: $1) }
      return Point(tag: sorted[0], aliases: Array(sorted.dropFirst()))
    }
  }

  /// The releases, first one first: the last one is taken from the top, and so on down.
  private static func rank(_ points: [Point], in graph: CommitGraph) -> [Point] {
    let byVersion = points.sorted { $0.tag.isLower(than: $1.tag) }
    var places = [Int32](repeating: nobody, count: graph.count)
    for (place, point) in byVersion.enumerated() { places[point.tag.commit] = Int32(place) }
    var waiting = graph.childCounts
    // Tagged commits wait, the lowest version first, until nothing else is left above them.
    var tagged: [Int32] = []
    var ready: [Int] = []
    func meet(_ commit: Int) {
      guard places[commit] != nobody else { return ready.append(commit) }
      let place = places[commit]
      var (low, high) = (0, tagged.count)
      while low < high {
        let middle = (low + high) / 2
        if tagged[middle] < place { low = middle + 1 } else { high = middle }
      }
      tagged.insert(place, at: low)
    }
    for commit in waiting.indices where waiting[commit] == 0 { meet(commit) }
    var newestFirst: [Point] = []
    while true {
      let commit: Int
      if let next = ready.popLast() {
        commit = next
      } else if let place = tagged.popLast() {
        newestFirst.append(byVersion[Int(place)])
        commit = byVersion[Int(place)].tag.commit
      } else {
        return newestFirst.reversed()
      }
      for parent in graph.parents(of: commit) {
        waiting[parent] -= 1
        if waiting[parent] == 0 { meet(parent) }
      }
    }
  }

  /// Hands every value down to all ancestors, where the lowest stays.
  private static func lower(_ values: inout [Int32], along childrenFirst: [Int], in graph: CommitGraph) {
    for commit in childrenFirst where values[commit] != nobody {
      for parent in graph.parents(of: commit) { values[parent] = min(values[parent], values[commit]) }
    }
  }
}
