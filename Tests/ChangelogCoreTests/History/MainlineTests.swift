import TestSupport
import Testing

@testable import ChangelogCore

struct MainlineTests {
  @Test(arguments: 0..<40)
  func `a commit reaches what the graph says that it reaches`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Commit 0 is the root; each other one has up to three parents among those before it, near ones mostly.
    let parents = (0..<60).map { commit -> [Int] in
      guard commit > 0, Int.random(in: 0..<12, using: &generator) > 0 else { return [] }
      return (0...Int.random(in: 0...2, using: &generator)).map { _ in
        max(0, commit - Int.random(in: 1...9, using: &generator))
      }
    }
    let graph = CommitGraph(parents: parents)
    let order = graph.childrenFirst()
    var places = [Int](repeating: 0, count: order.count)
    for (place, commit) in order.enumerated() { places[commit] = place }
    let mainline = Mainline(from: 55, in: graph, childrenFirst: order, places: places)
    for one in 0..<60 {
      let reached = graph.reachable(from: [one])
      for other in 0..<60 {
        #expect(mainline.isAncestor(other, of: one) == reached[other], "\(other) from \(one)")
      }
    }
    var line: [Int] = []
    var next: Int? = 55
    while let commit = next {
      line.append(commit)
      next = parents[commit].first
    }
    #expect((0..<60).filter(mainline.contains) == line.sorted())
  }
}
