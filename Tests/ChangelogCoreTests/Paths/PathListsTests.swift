import ChangelogCore
import Testing

struct PathListsTests {
  @Test func `any number of lists have a place`() throws {
    let patterns = PathPatterns([try PathPattern("**")])
    for count in [0, 1, 63, 64, 65, 200] {
      var lists = PathLists(count: count)
      #expect(lists.places == [])
      PathFolder(topFor: Array(repeating: patterns, count: count)).addTakers(ofFile: [97], to: &lists)
      #expect(lists.places == Array(0..<count))
    }
  }

  @Test func `touches are kept for each commit by itself`() throws {
    let author = Person(name: "A", email: "a@example.org")
    let commit = Commit(id: CommitID(high: 1, middle: 2, low: 3), time: 0, author: author, message: "x")
    let history = History(commits: [commit, commit], graph: CommitGraph(parents: [[1], []]), head: 0)
    var touches = PathTouches(of: history, listCount: 65)
    var lists = PathLists(count: 65)
    let patterns = PathPatterns([try PathPattern("a")])
    PathFolder(topFor: Array(repeating: PathPatterns([]), count: 64) + [patterns]).addTakers(
      ofFile: [97], to: &lists)
    touches[1] = lists
    #expect(touches[0].places == [])
    #expect(touches[1].places == [64])
    #expect(touches.contains(1, touching: 64))
    #expect(!touches.contains(0, touching: 64))
    #expect(!touches.contains(1, touching: 0))
  }
}
