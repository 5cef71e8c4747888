import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryRevisionsTests {
  // Loops rather than arguments: one repository serves them all.
  private static let known = [
    "HEAD", "@", "main", "v1", "HEAD~1", "main^", "v2~2", "v2^0", "HEAD^{commit}", "@~0", "HEAD^2",
    "HEAD^2~1",
    "HEAD@{1}", "heads/main", "refs/heads/main", "tags/v1", "refs/tags/v1^{}", "v1^{commit}~0", "HEAD^^",
    "HEAD^1^1", "main@{1}", ":/two", "HEAD^{/three}", "@{-1}", "nested", "v1-0-g{id}", "v2-3-gxyz", "größe",
    "feature/a/b",
  ]

  private static let unknown = [
    "v9", "HEAD~9", "HEAD^3", "HEAD~99999999999999999999", "HEAD~x", "HEAD^{nonsense}", "~1", "^", "",
    "HEAD@{99}", ":/nothing like it", "0123", "012", "g", "v1-0-g", "HEAD:file",
  ]

  @Test func `a revision names the commit that git says`() throws {
    let source = try Self.sample()
    let id = try source.git("rev-parse --short HEAD~1")
    try source.git(["tag", "v2-3-gxyz", "HEAD~1"])
    let repository = try source.open()
    for revision in Self.known.map({ $0.replacingOccurrences(of: "{id}", with: id) }) {
      let expected = try source.git(["log", "-1", "--format=%H", revision, "--"])
      #expect(try repository.commit(named: revision).description == expected, "\(revision)")
    }
  }

  @Test func `a name that git does not know either is refused by its name`() throws {
    let source = try Self.sample()
    for revision in Self.unknown {
      #expect(throws: CommandFailure.self, "\(revision)") {
        try source.git(["log", "-1", "--format=%H", revision, "--"])
      }
      let error = gitError { _ = try source.open().commit(named: revision) }
      #expect(error?.kind == .unknownRevision)
      #expect(error?.message == "cannot resolve '\(revision)': no branch, tag or commit has that name")
    }
  }

  @Test(arguments: ["HEAD^{tree}", "tree", "blob", "text"])
  func `a tree or a file is no commit`(_ revision: String) throws {
    let source = try Self.sample()
    let tree = try source.git("rev-parse HEAD^{tree}")
    try source.git("tag tree \(tree)")
    try source.git("tag blob \(source.object("blob", Data("text".utf8)))")
    try source.git("tag -a -m text text \(source.object("blob", Data("text".utf8)))")
    let error = gitError { _ = try source.open().commit(named: revision) }
    #expect(error?.kind == .unknownRevision)
  }

  @Test(arguments: [false, true])
  func `a beginning of an id names its commit, of loose and of packed ones`(_ isPacked: Bool) throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    if isPacked { try source.git("gc -q") }
    for text in [id, id.uppercased(), String(id.prefix(8)), String(id.prefix(4)), String(id.prefix(39))] {
      #expect(try source.open().commit(named: text).description == id)
    }
    #expect(gitError { _ = try source.open().commit(named: String(id.prefix(3))) }?.kind == .unknownRevision)
  }

  @Test func `a beginning of two commits names neither`() throws {
    let source = try TemporaryRepository()
    // So many that two of them begin with the same four digits.
    try source.importCommits((0..<700).map { .init("\($0)", time: $0, parents: $0 == 0 ? [] : [$0 - 1]) })
    let ids = try source.git("rev-list HEAD").split(separator: "\n").map(String.init).sorted()
    let pair = try #require(zip(ids, ids.dropFirst()).first { $0.prefix(4) == $1.prefix(4) })
    let prefix = String(pair.0.prefix(4))
    let error = gitError { _ = try source.open().commit(named: prefix) }
    #expect(
      error
        == GitError(
          .unknownRevision, "'\(prefix)' is the beginning of several ids", hint: "give more of its digits"))
  }

  @Test func `a range is two revisions`() throws {
    let source = try Self.sample()
    let range = try #require(RevisionRange("v1..HEAD"))
    let repository = try source.open()
    #expect(try repository.commit(named: range.excluded).description == source.git("rev-parse v1^{commit}"))
    #expect(try repository.commit(named: range.included).description == source.git("rev-parse HEAD"))
  }

  @Test func `an unknown name in a shallow clone says how to fetch more`() throws {
    let source = try Self.sample()
    let clone = try TemporaryRepository(cloning: "file://\(source.path)", ["--depth=1"])
    let error = gitError { _ = try clone.open().commit(named: "HEAD~1") }
    #expect(error?.hint == "this clone is shallow; run 'git fetch --unshallow --tags'")
  }

  @Test func `a branch without commits has no head`() throws {
    let source = try TemporaryRepository()
    #expect(try source.open().head() == nil)
    let error = gitError { _ = try source.open().commit(named: "HEAD") }
    #expect(error == GitError(.noCommits, "the repository has no commits yet"))
  }

  @Test func `an orphan branch has no head`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("checkout -q --orphan other")
    #expect(try source.open().head() == nil)
  }

  @Test func `a detached head is a head`() throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    try source.commit("two")
    try source.git("checkout -q --detach HEAD~1")
    #expect(try source.open().head()?.description == id)
    #expect(try source.walked() == source.log("HEAD"))
  }

  @Test func `a head whose commit is missing is reported by the commit's id`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let nobody = "1234567890123456789012345678901234567890"
    try Data("\(nobody)\n".utf8).write(to: URL(fileURLWithPath: "\(source.path)/.git/HEAD"))
    let error = gitError { _ = try source.walked() }
    #expect(error?.message == "object \(nobody) is missing from this clone")
  }

  @Test(arguments: [
    ("nonsense\n", "cannot read HEAD: corrupted loose reference file: HEAD"),
    ("", "cannot read HEAD: corrupted loose reference file: HEAD"),
    ("ref: HEAD\n", "cannot read HEAD: cannot resolve reference (>5 levels deep)"),
  ])
  func `a head that makes no sense is reported`(_ content: String, _ message: String) throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try Data(content.utf8).write(to: URL(fileURLWithPath: "\(source.path)/.git/HEAD"))
    #expect(gitError { _ = try source.walked() }?.message == message)
  }

  @Test(arguments: ["HEAD@{1}", ":/one", "HEAD^{/one}", "main@{1}"])
  func `a truncated object never keeps the rarer forms busy`(_ revision: String) throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.commit("two")
    try source.truncate(source.loosePath(first), to: 40)
    let path = source.path
    let error = try withinSeconds(20) {
      gitError { _ = try Repository(at: path).commit(named: revision) }
    }
    #expect(error?.kind == .damaged)
  }

  private static func sample() throws -> TemporaryRepository {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("tag -a -m one v1")
    try source.git("tag -a -m nested nested v1")
    try source.git("branch side")
    try source.git("branch feature/a/b")
    try source.git(["branch", "größe"])
    try source.commit("two")
    try source.git("checkout -q side")
    try source.commit("three")
    try source.git("checkout -q main")
    try source.merge("side")
    try source.git("tag v2")
    return source
  }
}

extension TemporaryRepository {
  /// Cuts a file of the repository.
  func truncate(_ file: String, to length: Int) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    try FileManager.default.removeItem(atPath: file)
    try bytes.prefix(length).write(to: URL(fileURLWithPath: file))
  }
}
