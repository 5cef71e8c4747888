/// The tags of a history as semantic-release looks for the last release among them.
struct AngularTags {
  /// The tags in sight, the newest first.
  let newestFirst: [ReleaseTag]
  private let graph: CommitGraph
  private let parentsFirst: [Int]
  private let commits: [Commit]
  /// For each commit the highest tag that it reaches, as an index into ``byVersion``: of stable versions, and of all.
  private let stable: [Int32]
  private let all: [Int32]
  private let channels: [String: [Int32]]
  private let byVersion: [ReleaseTag]
  /// The tags of each commit that has some.
  private let byCommit: [Int: [ReleaseTag]]

  private static let none: Int32 = -1

  /// Takes the tags of the policy's patterns, prereleases among them.
  init(of timeline: ReleaseTimeline, under policy: HistoryPolicy) {
    let history = timeline.history
    let policy = HistoryPolicy(tags: policy.tags, prereleases: .separate)
    let tags = history.releaseTags(under: policy).filter { timeline.isInSight($0.commit) }
    let points = Ownership(graph: history.graph, tags: tags).releases
    newestFirst = points.reversed().flatMap { [$0.tag] + $0.aliases }
    byCommit = Dictionary(grouping: tags, by: \.commit)
    graph = history.graph
    commits = history.commits
    parentsFirst = timeline.ownership.childrenFirst.reversed()
    let sorted = tags.sorted { $0.isLower(than: $1) }
    byVersion = sorted
    let (graph, parentsFirst) = (self.graph, self.parentsFirst)
    func highest(where isWanted: (SemanticVersion) -> Bool) -> [Int32] {
      var best = [Int32](repeating: Self.none, count: graph.count)
      for (place, tag) in sorted.enumerated() where isWanted(tag.version) { best[tag.commit] = Int32(place) }
      for commit in parentsFirst {
        for parent in graph.parents(of: commit) { best[commit] = max(best[commit], best[parent]) }
      }
      return best
    }
    stable = highest { !$0.isPrerelease }
    all = highest { _ in true }
    // A channel of one version can't be its own last release.
    let counts = Dictionary(grouping: tags.map(\.version).filter(\.isPrerelease), by: \.channel)
    channels = counts.filter { $0.value.count > 1 }.mapValues { versions in
      highest { $0.isPrerelease && $0.channel == versions[0].channel || !$0.isPrerelease }
    }
  }

  /// The commit that a release was made of: its parent, where a robot's `chore(release): 1.2.0` carries the tag.
  func tip(of tag: ReleaseTag) -> Int? {
    let message = commits[tag.commit].message
    guard message.hasPrefix("chore(release): \(tag.version)") else { return tag.commit }
    return graph.parents(of: tag.commit).first
  }

  /// The last release before one: the highest version that its tip reaches, prereleases of its own channel among them.
  ///
  /// - Parameter tag: The release; nil for the next one, which is no prerelease.
  func last(before tag: ReleaseTag?, from tip: Int?) -> ReleaseTag? {
    let isPrerelease = tag?.version.isPrerelease ?? false
    let channel = tag?.version.channel ?? ""
    let table = isPrerelease ? channels[channel] ?? stable : stable
    return highest(in: table, from: tip, before: tag) { version in
      !version.isPrerelease || isPrerelease && version.channel == channel
    }
  }

  /// The highest version of any kind that a commit reaches.
  func highest(from tip: Int?, before tag: ReleaseTag) -> ReleaseTag? {
    highest(in: all, from: tip, before: tag) { _ in true }
  }

  private func highest(
    in table: [Int32], from tip: Int?, before tag: ReleaseTag?, where isWanted: (SemanticVersion) -> Bool
  ) -> ReleaseTag? {
    guard let tip else { return nil }
    guard let tag, tag.commit == tip else {
      return table[tip] == Self.none ? nil : byVersion[Int(table[tip])]
    }
    // The release stands on its own tip: of the tags there only lower ones can have been there before.
    let below = graph.parents(of: tip).map { table[$0] }.max() ?? Self.none
    let beside = (byCommit[tip] ?? []).filter { $0.isLower(than: tag) && isWanted($0.version) }
    return (beside + (below == Self.none ? [] : [byVersion[Int(below)]])).max { $0.isLower(than: $1) }
  }
}
