import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct ObjectDatabaseTests {
  @Test(
    arguments: [
      "one pack of offset deltas": [
        ["repack", "-adfq", "--depth=50", "--window=250"]
      ],
      "one pack of deltas by id": [
        ["-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq", "--depth=50", "--window=250"]
      ],
      "several packs": [["-c", "pack.packSizeLimit=1m", "repack", "-adfq"]],
      "a pack with other indexes beside it": [
        ["repack", "-adfq"], ["multi-pack-index", "write"], ["commit-graph", "write", "--reachable"],
      ],
      "an index of version 1": [["-c", "pack.indexVersion=1", "repack", "-adfq"]],
    ] as [String: [[String]]])
  func `a packed history is the one that git log shows`(_ name: String, _ commands: [[String]]) throws {
    let source = try TemporaryRepository()
    try source.importSimilarCommits(400)
    for command in commands { try source.git(command) }
    #expect(try source.walked() == source.log("HEAD"))
  }

  @Test func `several packs and loose objects together are one history`() throws {
    let source = try TemporaryRepository()
    for number in 1...12 {
      try source.commit("\(number)")
      if number.isMultiple(of: 3) { try source.git("repack -q") }
    }
    try source.commit("loose")
    let packs = try FileManager.default.contentsOfDirectory(atPath: "\(source.path)/.git/objects/pack")
    #expect(packs.count { $0.hasSuffix(".pack") } == 4)
    #expect(try source.walked() == source.log("HEAD"))
  }

  @Test(arguments: ["pack", "idx"])
  func `a pack or an index with wrong bytes gives the whole history or names git fsck`(_ half: String) throws
  {
    let source = try Self.packed()
    let whole = try source.log("HEAD")
    let file = try source.file(of: half)
    let right = try Data(contentsOf: URL(fileURLWithPath: file))
    var random = SeededGenerator(seed: 1)
    for round in 0..<80 {
      var bytes = right
      for _ in 0...(round % 4) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      }
      try source.overwrite(file, with: bytes)
      try source.expectDamage(or: whole)
    }
  }

  @Test(arguments: [0, 1, 11, 12, 31, 32, 33, 100, 1_000, 3_000])
  func `a truncated pack names git fsck`(_ length: Int) throws {
    let source = try Self.packed()
    let pack = try source.file(of: "pack")
    try source.truncate(pack, to: length)
    let error = gitError { _ = try source.walked() }
    #expect(error?.hint?.contains("git fsck") == true)
  }

  @Test(arguments: [0, 7, 8, 1_031, 1_032, 1_100])
  func `a truncated index names git fsck`(_ length: Int) throws {
    let source = try Self.packed()
    try source.truncate(source.file(of: "idx"), to: length)
    let error = gitError { _ = try source.walked() }
    #expect(error?.hint?.contains("git fsck") == true)
  }

  @Test(arguments: ["pack", "idx"])
  func `a missing half of a pack names git fsck`(_ half: String) throws {
    let source = try Self.packed()
    try FileManager.default.removeItem(atPath: source.file(of: half))
    let error = gitError { _ = try source.walked() }
    #expect(error?.kind == .missing)
    #expect(error?.hint?.contains("git fsck") == true)
  }

  @Test(arguments: [1, 2, 5])
  func `a shallow clone ends where git log ends`(_ depth: Int) throws {
    let source = try TemporaryRepository()
    try source.importCommits((0..<20).map { .init("\($0)", time: $0, parents: $0 == 0 ? [] : [$0 - 1]) })
    let clone = try TemporaryRepository(cloning: "file://\(source.path)", ["--depth=\(depth)", "-b", "main"])
    let logged = try clone.log("HEAD").map { commit in
      // git shows no parent at the boundary.
      commit
    }
    #expect(logged.count == depth)
    #expect(try clone.walked() == logged)
    let repository = try clone.open()
    let isShallow = repository.isShallow
    #expect(isShallow)
    let history = try repository.history(WalkRequest(head: #require(try repository.head()))).history
    #expect(history.boundaries.map { history.commits[$0].message } == ["\(20 - depth)"])
  }

  @Test func `a shallow clone with merges ends where git log ends`() throws {
    let source = try TemporaryRepository()
    try source.importRandomHistory(seed: 7, commits: 80, tags: 0, roots: false)
    let clone = try TemporaryRepository(cloning: "file://\(source.path)", ["--depth=6", "-b", "main"])
    #expect(try clone.walked() == clone.log("HEAD"))
  }

  @Test func `a missing object of a shallow clone says how to fetch it`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.commit("two")
    try source.commit("three")
    let clone = try TemporaryRepository(cloning: "file://\(source.path)", ["--depth=1"])
    try clone.commit("four")
    // The boundary is forgotten, as when somebody copies a clone without all its files.
    try Data("\(String(repeating: "1", count: 40))\nnonsense\n".utf8).write(
      to: URL(fileURLWithPath: "\(clone.path)/.git/shallow"))
    let error = gitError { _ = try clone.walked() }
    #expect(error?.kind == .missing)
    #expect(error?.hint == "run 'git fetch --unshallow --tags'")
    #expect(error?.message.contains(first) == false)
  }

  @Test func `replaced commits show their replacement, unless git is told not to`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let second = try source.commit("two")
    try source.commit("three")
    let tree = try source.git("rev-parse HEAD^{tree}")
    let person = "R <r@example.org> 1700000000 +0000"
    let other = try source.object(
      "commit", Data("tree \(tree)\nauthor \(person)\ncommitter \(person)\n\nreplaced\n".utf8))
    try source.git("replace \(second) \(other)")
    let replaced = try source.walked()
    #expect(replaced.map(\.message).sorted() == ["replaced\n", "three"])
    #expect(try replaced == source.log("HEAD"))
    let plain = try source.log("HEAD", environment: ["GIT_NO_REPLACE_OBJECTS": "1"])
    #expect(plain.count == 3)
    #expect(try source.walked(["GIT_NO_REPLACE_OBJECTS": "1"]) == plain)
    try source.git("config core.useReplaceRefs false")
    #expect(try source.walked() == plain)
  }

  @Test func `a replacement of a replacement is followed`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let second = try source.commit("two")
    try source.git("checkout -q --orphan other")
    let third = try source.commit("three")
    try source.git("checkout -q main")
    try source.git("replace \(second) \(first)")
    try source.git("replace \(first) \(third)")
    #expect(try source.walked() == source.log("HEAD"))
    #expect(try source.walked().map(\.message) == ["three"])
  }

  @Test func `replacements that go round in a circle end`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.commit("two")
    try source.git("replace HEAD \(first)")
    let refs = "\(source.path)/.git/refs/replace"
    try Data("\(source.git("rev-parse HEAD"))\n".utf8).write(to: URL(fileURLWithPath: "\(refs)/\(first)"))
    let path = source.path
    try withinSeconds(20) { _ = try Repository(at: path).tags { _ in true } }
  }

  @Test func `a commit that a replacement makes its own ancestor is reported`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let second = try source.commit("two")
    try source.commit("three")
    try source.git("replace \(first) \(second)")
    #expect(
      gitError { _ = try source.walked() }?.message
        == "commit \(first) is its own ancestor, or an ancestor of one that is")
  }

  private static func packed() throws -> TemporaryRepository {
    let source = try TemporaryRepository()
    try source.importSimilarCommits(60)
    try source.git("repack -adfq --depth=50 --window=250")
    try source.git("prune-packed -q")
    return source
  }
}

extension TemporaryRepository {
  /// Makes commits whose messages differ by little, so that packing turns most of them into deltas.
  fileprivate func importSimilarCommits(_ count: Int) throws {
    var random = SeededGenerator(seed: 1)
    let words = (0..<400).map { _ in String(UInt64.random(in: .min ... .max, using: &random), radix: 36) }
    try importCommits(
      (0..<count).map { number in
        .init(
          "feat: \(number)\n\n\(words.joined(separator: number.isMultiple(of: 2) ? " " : "\n"))\n",
          time: number,
          parents: number == 0 ? [] : [number - 1])
      })
  }

  /// The one pack, or the one index.
  fileprivate func file(of half: String) throws -> String {
    let folder = "\(path)/.git/objects/pack"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix("." + half)
    }
    return "\(folder)/\(try #require(names.first))"
  }

  /// Expects the whole history, or an error that says what to do, or the wrong object that git takes as well.
  fileprivate func expectDamage(or whole: [LoggedCommit]) throws {
    let path = self.path
    let walked = try withinSeconds(60) { () -> Result<[LoggedCommit], any Error> in
      Result {
        let repository = try Repository(at: path)
        let head = try #require(try repository.head())
        return try repository.history(WalkRequest(head: head)).history.logged
      }
    }
    switch walked {
    case .success(let commits):
      if commits != whole { #expect(try commits == log("HEAD")) }
    case .failure(let error):
      let error = try #require(error as? GitError)
      #expect(error.kind == .damaged || error.kind == .missing)
      #expect(error.hint?.contains("git fsck") == true)
    }
  }
}
