import ChangelogCore
import Foundation
import GitHistory
import TestSupport
import Testing

struct CommitWalkTests {
  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func `a real history has the commits, parents, times, people and messages that git log shows`() throws {
    let source = try Corpus.clone("carnet-de-bord")
    let logged = try source.log("HEAD")
    let walked = try source.walked()
    #expect(walked.count == 1_269)
    #expect(zip(walked, logged).first { $0 != $1 }.map { "\($0) instead of \($1)" } == nil)
    #expect(walked.count == logged.count)
  }

  @Test(arguments: 1...12)
  func `a random history is walked as git log walks it`(_ seed: Int) throws {
    let source = try TemporaryRepository()
    // Under a hundred commits stay loose objects, more become a pack.
    try source.importRandomHistory(seed: UInt64(seed), commits: seed.isMultiple(of: 2) ? 60 : 300, tags: 0)
    #expect(try source.walked() == source.log("HEAD"))
  }

  @Test func `an octopus merge has all its parents in order`() throws {
    let source = try TemporaryRepository()
    try source.importCommits([
      .init("root", time: 1, parents: []), .init("a", time: 2, parents: [0]),
      .init("b", time: 2, parents: [0]),
      .init("c", time: 2, parents: [0]), .init("octopus", time: 3, parents: [3, 1, 2]),
    ])
    #expect(try source.walked() == source.log("HEAD"))
  }

  @Test func `several roots are all found`() throws {
    let source = try TemporaryRepository()
    try source.importCommits([
      .init("one", time: 5, parents: []), .init("two", time: 1, parents: []),
      .init("three", time: 9, parents: []),
      .init("join", time: 3, parents: [0, 1]), .init("join again", time: 2, parents: [3, 2]),
    ])
    let walked = try source.walked()
    #expect(walked.count == 5)
    #expect(try walked == source.log("HEAD"))
  }

  @Test func `a parent that is named twice counts twice`() throws {
    let source = try TemporaryRepository()
    let root = try source.commit("one")
    let tree = try source.git("rev-parse HEAD^{tree}")
    let person = "A <a@example.org> 1700000100 +0000"
    let twice = try source.object(
      "commit",
      Data(
        "tree \(tree)\nparent \(root)\nparent \(root)\nauthor \(person)\ncommitter \(person)\n\ntwice\n".utf8)
    )
    try source.git("update-ref refs/heads/main \(twice)")
    let walked = try source.walked()
    #expect(walked.first { $0.id == twice }?.parents == [root, root])
    #expect(try walked == source.log("HEAD"))
  }

  @Test func `progress is told while a long history is read`() throws {
    let source = try TemporaryRepository()
    try source.importCommits((0..<9_000).map { .init("\($0)", time: $0, parents: $0 == 0 ? [] : [$0 - 1]) })
    let repository = try source.open()
    let head = try #require(try repository.head())
    var told: [Int] = []
    _ = try repository.history(WalkRequest(head: head)) { told.append($0) }
    #expect(told == [4_096, 8_192])
  }

  @Test(arguments: ["tree", "blob", "tag"])
  func `a head that is no commit is reported`(_ type: String) throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("tag -a -m one v1")
    let id =
      switch type {
      case "tree": try source.git("rev-parse HEAD^{tree}")
      case "tag": try source.git("rev-parse v1")
      default: try source.object("blob", Data("text".utf8))
      }
    let error = gitError {
      let repository = try source.open()
      _ = try repository.history(WalkRequest(head: #require(CommitID(hex: id))))
    }
    #expect(error?.message == "object \(id) is corrupt: a commit was expected there")
  }

  @Test func `a missing parent is named, with what to do`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.commit("two")
    try FileManager.default.removeItem(atPath: source.loosePath(first))
    let error = gitError { _ = try source.walked() }
    #expect(error?.kind == .missing)
    #expect(error?.message == "object \(first) is missing from this clone")
    #expect(error?.hint?.contains("git fsck") == true)
  }
}

extension TemporaryRepository {
  /// The file of a loose object.
  func loosePath(_ id: String) -> String { "\(path)/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))" }
}
