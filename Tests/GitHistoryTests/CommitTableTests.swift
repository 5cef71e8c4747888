import ChangelogCore
import TestSupport
import Testing

@testable import GitHistory

struct CommitTableTests {
  @Test func `commits are found by their id, and others are not`() {
    var random = SeededGenerator(seed: 1)
    var table = CommitTable()
    var commits: [Commit] = []
    for number in 0..<20_000 {
      // Every fourth one falls into a slot that is taken.
      let high =
        number.isMultiple(of: 4) ? UInt64(number % 8) : UInt64.random(in: .min ... .max, using: &random)
      let id = CommitID(high: high, middle: UInt64(number), low: 0)
      #expect(table.number(of: id, in: commits) == nil)
      commits.append(Commit(id: id, time: 0, author: Person(name: "", email: ""), message: ""))
      table.insertLast(of: commits)
    }
    #expect(commits.indices.allSatisfy { table.number(of: commits[$0].id, in: commits) == $0 })
    let other = CommitID(high: 0, middle: 1, low: 0)
    #expect(table.number(of: other, in: commits) == nil)
  }
}
