import ChangelogCore
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryRangesTests {
  private let source: TemporaryRepository

  init() throws { source = try TemporaryRepository() }

  @Test func `one commit is read alone, with the number of its parents`() throws {
    try source.commit("feat: one")
    try source.git("switch -q -c side")
    try source.commit("feat: side")
    try source.git("switch -q main")
    let merge = try #require(CommitID(hex: try source.merge("side")))
    let repository = try Repository(at: source.path)
    let range = try repository.commits(only: merge)
    #expect(range.commits.map { $0.commit.id } == [merge])
    #expect(range.commits.map { $0.parentCount } == [2])
    #expect(range.hasCommonAncestor)
  }

  @Test func `a shallow clone cuts off a range that reaches its end`() throws {
    try source.commit("feat: one")
    try source.git("branch base")
    for number in 1...4 { try source.commit("feat: \(number)") }
    let clone = try TemporaryRepository(
      cloning: "file://\(source.path)", ["--depth", "2", "--no-single-branch"])
    let repository = try Repository(at: clone.path)
    let head = try repository.commit(named: "HEAD")
    let cut = try repository.commits(
      reachedBy: head, butNotBy: [try repository.commit(named: "origin/base")])
    #expect(cut.isCutOff)
    #expect(!cut.hasCommonAncestor)
    let whole = try repository.commits(reachedBy: head, butNotBy: [try repository.commit(named: "HEAD~1")])
    #expect(!whole.isCutOff)
    #expect(whole.hasCommonAncestor)
  }

  @Test(arguments: 0..<30)
  func `a range of a random history is what git says it is`(seed: Int) throws {
    try source.importRandomHistory(seed: UInt64(seed), commits: 60, tags: 0)
    let ids = try source.git("rev-list --all").split(separator: "\n").map(String.init)
    var random = SeededGenerator(seed: UInt64(seed))
    let repository = try Repository(at: source.path)
    for _ in 0..<4 {
      let (one, other) = (
        try #require(ids.randomElement(using: &random)), try #require(ids.randomElement(using: &random))
      )
      let range = try repository.commits(
        reachedBy: repository.commit(named: one), butNotBy: [repository.commit(named: other)])
      let expected = try source.git(["rev-list", "^\(other)", one]).split(separator: "\n").map(String.init)
      #expect(Set(range.commits.map { "\($0.commit.id)" }) == Set(expected))
      let base = try? source.git(["merge-base", one, other])
      #expect(range.hasCommonAncestor == (base != nil))
      let places = Dictionary(
        uniqueKeysWithValues: range.commits.enumerated().map { ("\($1.commit.id)", $0) })
      for (id, place) in places {
        let parents = try source.git(["rev-list", "--parents", "-1", id]).split(separator: " ").dropFirst()
        #expect(parents.allSatisfy { (places[String($0)] ?? -1) < place })
      }
    }
  }

  @Test func `branches of remotes are counted once each, tags and own branches not`() throws {
    try source.commit("feat: one")
    try source.git("branch same")
    let clone = try TemporaryRepository(cloning: source.path)
    try clone.commit("feat: own")
    try clone.git("tag v1")
    let repository = try Repository(at: clone.path)
    #expect(try repository.remoteBranchTips() == [repository.commit(named: "origin/main")])
  }
}
