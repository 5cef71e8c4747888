import Testing

@testable import ChangelogCore

struct PlannedReleaseTests {
  @Test func `a commit to come has a tree and an author's time where the others have them`() {
    let author = Person(name: "Ada", email: "ada@example.org")
    let id = CommitID(high: 1, middle: 0, low: 0)
    let history = History(
      commits: [Commit(id: id, time: 5, author: author, message: "feat: x")],
      graph: CommitGraph(parents: [[]]), head: 0, trees: [id], authorTimes: [3])
    let planned = PlannedRelease(
      tag: "v1.0.0", at: .newCommit(message: "chore(release): 1.0.0", author: author, time: 9))
    #expect(history.adding(planned).trees == [id, id])
    #expect(history.adding(planned).authorTimes == [3, 9])
    let plain = History(commits: history.commits, graph: history.graph, head: 0)
    #expect(plain.adding(planned).authorTimes == [])
  }
}
