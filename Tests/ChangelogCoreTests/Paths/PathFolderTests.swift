import ChangelogCore
import TestSupport
import Testing

struct PathFolderTests {
  private func lists(_ lists: [[String]]) throws -> [PathPatterns] {
    try lists.map { PathPatterns(try $0.map { try PathPattern($0) }) }
  }

  @Test func `a folder is reached by the lists that may take something below it`() throws {
    let top = PathFolder(topFor: try lists([["src/**"], ["docs/"], ["*.md"], ["!src/"]]))
    #expect(top.reach.places == [0, 1, 2, 3])
    let src = top.folder(named: Array("src".utf8))
    #expect(src.reach.places == [0, 1, 2])
    #expect(src.whole.places == [0])
    let anchored = PathFolder(topFor: try lists([["src/**"], ["/docs/"]])).folder(named: Array("src".utf8))
    #expect(anchored.reach.places == [0])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `going down folder by folder finds what the whole path does`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "b", "*", "**", "?", "a*", "[ab]"]
    func pick(_ words: [String], _ count: ClosedRange<Int>) -> [String] {
      (0..<Int.random(in: count, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
    }
    // More lists than a word has bits.
    let lists = try lists(
      (0..<70).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          (Bool.random(using: &random) ? "" : "!") + pick(pieces, 1...3).joined(separator: "/")
            + (Bool.random(using: &random) ? "" : "/")
        }
      })
    let top = PathFolder(topFor: lists)
    for _ in 0..<60 {
      let path = pick(["a", "b", "ab", "c"], 1...4)
      var folder = top
      var isReached = [PathLists]()
      for name in path.dropLast() {
        folder = folder.folder(named: Array(name.utf8))
        isReached.append(folder.reach)
      }
      var takers = PathLists(count: lists.count)
      folder.addTakers(ofFile: Array((path.last ?? "").utf8), to: &takers)
      let whole = path.joined(separator: "/")
      #expect(takers.places == lists.indices.filter { lists[$0].matches(whole.utf8) }, "\(whole)")
      #expect(isReached.allSatisfy { takers.isSubset(of: $0) })
      #expect(folder.whole.isSubset(of: takers))
    }
  }
}
