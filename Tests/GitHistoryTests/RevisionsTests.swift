import ChangelogCore
import GitHistory
import TestSupport
import Testing

struct RevisionsTests {
  @Test(arguments: [
    "HEAD", "@", "main", "v1", "HEAD~1", "main^", "v2~2", "v2^0", "HEAD^{commit}", "@~0", "HEAD^2",
    "HEAD^2~1",
    "HEAD@{1}",
  ])
  func `a revision names the commit that git says`(_ revision: String) throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("tag -a -m one v1")
    try source.git("branch side")
    try source.commit("two")
    try source.git("checkout -q side")
    try source.commit("three")
    try source.git("checkout -q main")
    try source.merge("side")
    try source.git("tag v2")
    let expected = try source.git("rev-parse \(revision)^{commit}")
    let repository = try Repository(at: source.path)
    #expect(try repository.commit(named: revision).description == expected)
  }

  @Test func `a beginning of an id names its commit`() throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    let repository = try Repository(at: source.path)
    let short = try repository.commit(named: String(id.prefix(8)))
    let upper = try repository.commit(named: id.uppercased())
    #expect(short.description == id)
    #expect(upper.description == id)
  }

  @Test func `an unknown name is refused by its name`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let repository = try Repository(at: source.path)
    do throws(GitError) {
      _ = try repository.commit(named: "v9")
      Issue.record("found")
    } catch {
      #expect(error.description == "cannot resolve 'v9': no branch, tag or commit has that name")
    }
  }
}
