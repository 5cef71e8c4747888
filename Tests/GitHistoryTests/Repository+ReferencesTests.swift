import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryReferencesTests {
  private let source: TemporaryRepository
  private let first: CommitID
  private let second: CommitID
  private let committer: Identity

  init() throws {
    source = try TemporaryRepository()
    first = try #require(CommitID(hex: source.commit("feat: one")))
    second = try #require(CommitID(hex: source.commit("feat: two")))
    committer = try .test("C")
  }

  private func move(_ name: String, _ old: CommitID, _ new: CommitID, _ note: String = "commit: x") throws {
    try source.open().moveReference(name, from: old, to: new, by: committer, noting: note)
  }

  @Test(arguments: [false, true])
  func `a branch moves, and its log and HEAD's tell of it`(_ isPacked: Bool) throws {
    if isPacked { try source.git("pack-refs --all") }
    try move("refs/heads/main", second, first, "commit: chore(release): 1.0.0\nbody")
    #expect(try source.git("rev-parse HEAD main") == "\(first)\n\(first)")
    for name in ["main", "HEAD"] {
      #expect(
        try source.git(["log", "-g", "-1", "--format=%gn <%ge> %gs %H", name])
          == "C <C@example.org> commit: chore(release): 1.0.0 \(first)")
      #expect(try source.git(["rev-parse", "\(name)@{1}"]) == "\(second)")
    }
    #expect(try source.git("symbolic-ref HEAD") == "refs/heads/main")
    #expect(try source.git("fsck --strict") == "")
  }

  @Test func `another branch moves without HEAD`() throws {
    try source.git("branch other")
    try move("refs/heads/other", second, first)
    #expect(try source.git("rev-parse HEAD other") == "\(second)\n\(first)")
    #expect(try source.git(["log", "-g", "-1", "--format=%gs", "HEAD"]) != "commit: x")
  }

  @Test func `a HEAD that is on no branch moves by itself`() throws {
    try source.git("checkout -q --detach")
    try move("HEAD", second, first)
    #expect(try source.git("rev-parse HEAD main") == "\(first)\n\(second)")
    #expect(try source.attempt(["symbolic-ref", "-q", "HEAD"]).exitCode == 1)
  }

  @Test(arguments: [false, true])
  func `a branch that somebody else moved stays where it is`(_ isPacked: Bool) throws {
    let third = try #require(CommitID(hex: source.commit("feat: three")))
    if isPacked { try source.git("pack-refs --all") }
    let error = gitError { try move("refs/heads/main", second, first) }
    #expect(
      error
        == GitError(
          .moved,
          "branch 'main' is at \(third.abbreviated), not at \(second.abbreviated): somebody changed it meanwhile",
          hint: "run the command again"))
    #expect(try source.git("rev-parse main") == "\(third)")
  }

  @Test func `a branch that is gone is not made again`() throws {
    let error = gitError { try move("refs/heads/gone", second, first) }
    #expect(
      error?.message
        == "branch 'gone' is not there, not at \(second.abbreviated): somebody changed it meanwhile")
    #expect(try source.git("branch --list gone") == "")
  }

  @Test func `a branch that another program holds stays where it is`() throws {
    try source.write("", to: ".git/refs/heads/main.lock")
    let error = gitError { try move("refs/heads/main", second, first) }
    #expect(error?.kind == .locked)
    #expect(try source.git("rev-parse main") == "\(second)")
  }

  @Test(arguments: [false, true])
  func `a tag is made once`(_ isPacked: Bool) throws {
    let tag = TagDraft(commit: first, name: "v1.0.0", tagger: committer, message: "One")
    let id = try source.open().write(tag)
    try source.open().createReference("refs/tags/v1.0.0", at: id, by: committer, noting: "tag")
    #expect(try source.git("rev-parse v1.0.0 v1.0.0^{commit}") == "\(id)\n\(first)")
    if isPacked { try source.git("pack-refs --all") }
    let error = gitError {
      try source.open().createReference("refs/tags/v1.0.0", at: second, by: committer, noting: "tag")
    }
    #expect(error == GitError(.moved, "tag 'v1.0.0' is there already"))
    #expect(try source.git("rev-parse v1.0.0") == "\(id)")
  }

  @Test func `a branch is made with a log`() throws {
    try source.open().createReference(
      "refs/heads/release/1", at: first, by: committer, noting: "branch: Created")
    #expect(try source.git(["log", "-g", "--format=%gs %H", "release/1"]) == "branch: Created \(first)")
  }

  @Test func `the first branch of a repository is made under HEAD`() throws {
    let empty = try TemporaryRepository()
    let repository = try empty.open()
    let tree = try repository.tree(of: nil, with: [("a", [1])])
    let commit = try repository.write(
      CommitDraft(tree: tree.id, parents: [], author: committer, committer: committer, message: "one\n"))
    try repository.createReference(
      "refs/heads/main", at: commit, by: committer, noting: "commit (initial): one")
    #expect(try empty.git("rev-parse HEAD") == "\(commit)")
    #expect(try empty.git(["log", "-g", "--format=%gs", "HEAD"]) == "commit (initial): one")
  }

  @Test(arguments: [
    "refs/tags/a..b", "refs/tags/-v1", "refs/tags/HEAD", "refs/heads/a b", "refs/heads/x.lock",
  ])
  func `a name that git does not take is refused`(_ name: String) throws {
    let error = gitError { try source.open().createReference(name, at: first, by: committer, noting: "x") }
    #expect(error?.hint == "'git help check-ref-format' tells which it does")
  }

  @Test func `a name below another one is refused`() throws {
    try source.git("tag v1")
    let error = gitError {
      try source.open().createReference("refs/tags/v1/a", at: first, by: committer, noting: "x")
    }
    #expect(error?.message.hasPrefix("cannot create tag 'v1/a': ") == true)
  }

  @Test(arguments: [false, true])
  func `a reference is deleted where it is expected`(_ isPacked: Bool) throws {
    try source.git("tag v1 \(first)")
    if isPacked { try source.git("pack-refs --all") }
    let error = gitError { try source.open().deleteReference("refs/tags/v1", ifAt: second) }
    #expect(error?.kind == .moved)
    #expect(try source.git("rev-parse v1") == "\(first)")
    try source.open().deleteReference("refs/tags/v1", ifAt: first)
    #expect(try source.git("tag --list") == "")
    try source.open().deleteReference("refs/tags/v1", ifAt: first)
  }

  @Test func `a target is that of the name itself`() throws {
    try source.git(["tag", "-a", "-m", "x", "v1"])
    let repository = try source.open()
    #expect(try repository.target(of: "refs/tags/v1")?.description == source.git("rev-parse v1"))
    #expect(try repository.target(of: "HEAD") == second)
    #expect(try repository.target(of: "refs/heads/none") == nil)
    #expect(try TemporaryRepository().open().target(of: "HEAD") == nil)
  }

  @Test func `of many who move a branch at once one succeeds`() throws {
    let path = source.path
    let (first, second, committer) = (first, second, committer)
    let results = Results()
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      let error = gitError {
        try Repository(at: path).moveReference(
          "refs/heads/main", from: second, to: first, by: committer, noting: "x")
      }
      results.add(error?.kind)
    }
    #expect(results.kinds.count { $0 == nil } == 1)
    #expect(results.kinds.allSatisfy { [nil, .moved, .locked].contains($0) })
    #expect(try source.git("rev-parse main") == "\(first)")
  }
}

/// What several threads came to.
private final class Results: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var stored: [GitError.Kind?] = []

  var kinds: [GitError.Kind?] { lock.withLock { stored } }

  func add(_ kind: GitError.Kind?) { lock.withLock { stored.append(kind) } }
}
