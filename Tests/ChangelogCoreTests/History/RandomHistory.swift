import ChangelogCore
import TestSupport

/// A history of random shape: several roots, merges of two and more parents, tags anywhere, also several on a commit.
///
/// The parents of a commit have lower numbers. HEAD is the last commit; some branches end before it.
struct RandomHistory {
  let parents: [[Int]]
  let tags: [(name: String, commit: Int)]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...60, using: &random)
    parents = (0..<count).map { commit in
      guard commit > 0, Int.random(in: 0..<12, using: &random) > 0 else { return [] }
      let width = [1, 1, 1, 1, 1, 2, 2, 3].randomElement(using: &random) ?? 1
      let reach = [1, 1, 3, commit].randomElement(using: &random) ?? 1
      return (0..<width).map { _ in Int.random(in: max(0, commit - reach)..<commit, using: &random) }
    }
    let versions = (0..<Int.random(in: 0...14, using: &random)).map { number in
      let suffix = Int.random(in: 0..<4, using: &random) == 0 ? "-rc.\(number)" : ""
      return "v\(Int.random(in: 0...2, using: &random)).\(number).0\(suffix)"
    }
    tags = versions.map { ($0, Int.random(in: 0..<count, using: &random)) }
  }

  var history: History {
    let commits = parents.indices.map { number in
      Commit(
        id: CommitID(high: UInt64(number), middle: 0, low: 0), time: 0, author: Person(name: "", email: ""),
        message: "feat: change \(number)")
    }
    let head = parents.count - 1
    let graph = CommitGraph(parents: parents)
    // As a walk from HEAD would have it: what HEAD does not reach is not there. Numbers are kept by tagging only that.
    let reached = graph.reachable(from: [head])
    return History(
      commits: commits, graph: graph, head: head, extraTips: [0], tags: tags.filter { reached[$0.commit] })
  }

  /// For every commit all that it reaches, itself included, found the plain way.
  var ancestors: [Set<Int>] {
    var ancestors: [Set<Int>] = []
    for (commit, parents) in parents.enumerated() {
      ancestors.append(parents.reduce(into: [commit]) { $0.formUnion(ancestors[$1]) })
    }
    return ancestors
  }
}
