import TestSupport
import Testing

@testable import GitHistory

struct FrontierTests {
  @Test func `the newest step comes off first, and of equal ones the one met first`() {
    var random = SeededGenerator(seed: 1)
    let steps = (0..<1_000).map { number in
      Frontier.Step(
        commit: number, time: Int64.random(in: -5...20, using: &random), firstParent: nil, otherParents: [])
    }
    var frontier = Frontier()
    for step in steps { frontier.insert(step) }
    #expect(frontier.count == 1_000)
    var order: [Int] = []
    while !frontier.isEmpty {
      let newest = frontier.newest.commit
      #expect(frontier.removeNewest().commit == newest)
      order.append(newest)
    }
    let expected = steps.sorted { ($1.time, $0.commit) < ($0.time, $1.commit) }.map(\.commit)
    #expect(order == expected)
  }
}
