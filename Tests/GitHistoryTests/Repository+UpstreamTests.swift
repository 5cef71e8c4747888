import TestSupport
import Testing

@testable import GitHistory

struct RepositoryUpstreamTests {
  private let source: TemporaryRepository
  private let clone: TemporaryRepository

  init() throws {
    source = try TemporaryRepository()
    try source.commit("one")
    try source.commit("two")
    clone = try TemporaryRepository(cloning: source.path)
  }

  @Test func `a branch of a clone follows that of its origin`() throws {
    #expect(
      try clone.open().upstream(of: "main")
        == Upstream(
          remote: "origin", branch: "main", reference: "refs/remotes/origin/main",
          distance: Upstream.Distance(ahead: 0, behind: 0)))
  }

  @Test func `commits on both sides are counted`() throws {
    try clone.commit("ours")
    try clone.commit("ours too")
    try source.commit("theirs")
    try source.git("checkout -q -b side HEAD~1")
    try source.commit("side")
    try source.git("checkout -q main")
    try source.merge("side")
    try clone.git("fetch -q")
    #expect(try clone.open().upstream(of: "main")?.distance == Upstream.Distance(ahead: 2, behind: 3))
    #expect(try clone.git("rev-list --count --left-right main...origin/main") == "2\t3")
  }

  @Test func `a branch without one has none`() throws {
    #expect(try source.open().upstream(of: "main") == nil)
    #expect(try clone.open().upstream(of: "nowhere") == nil)
    try clone.git("checkout -q -b own --no-track")
    #expect(try clone.open().upstream(of: "own") == nil)
  }

  @Test func `a branch may follow one of another name, through its own pattern`() throws {
    try clone.git("config --replace-all remote.origin.fetch +refs/heads/*:refs/remotes/there/*")
    try clone.git("fetch -q")
    try clone.git("config branch.a.b.remote origin")
    try clone.git("config branch.a.b.merge refs/heads/main")
    let upstream = try clone.open().upstream(of: "a.b")
    #expect(
      upstream
        == Upstream(remote: "origin", branch: "main", reference: "refs/remotes/there/main", distance: nil))
  }

  @Test func `a branch may follow another one of the same repository`() throws {
    try source.git("checkout -q -b side --track main")
    try source.commit("more")
    #expect(
      try source.open().upstream(of: "side")
        == Upstream(
          remote: ".", branch: "main", reference: "refs/heads/main",
          distance: Upstream.Distance(ahead: 1, behind: 0)))
  }

  @Test func `before the first fetch there is no distance`() throws {
    try clone.git("update-ref -d refs/remotes/origin/main")
    let upstream = try clone.open().upstream(of: "main")
    #expect(upstream?.remote == "origin")
    #expect(upstream?.distance == nil)
  }

  @Test func `a branch that is not fetched has no upstream`() throws {
    try clone.git("config --replace-all remote.origin.fetch +refs/heads/other:refs/remotes/origin/other")
    #expect(try clone.open().upstream(of: "main") == nil)
  }
}
