import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryTagsTests {
  @Test(arguments: [false, true])
  func `tags are read by name with the commit behind them, loose and packed`(_ isPacked: Bool) throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.git("tag -a -m annotated v1.0.0")
    try source.git("tag light")
    let second = try source.commit("two")
    try source.git("tag -a -m nested deeper v1.0.0")
    try source.git("tag -a -m nested deepest deeper")
    try source.git("tag front/app/v2.0.0-rc.1+5")
    try source.git(["tag", "größe/é"])
    if isPacked { try source.git("pack-refs --all") }
    #expect(
      try source.tags() == [
        "deeper \(first)", "deepest \(first)", "front/app/v2.0.0-rc.1+5 \(second)", "größe/é \(second)",
        "light \(first)", "v1.0.0 \(first)",
      ])
  }

  @Test func `only wanted tags are looked into`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    try source.git("tag v1")
    try source.reference("refs/tags/broken", to: String(repeating: "1", count: 40))
    let repository = try source.open()
    #expect(try repository.tags { $0 == "v1" }.map { "\($0.name) \($0.commit)" } == ["v1 \(first)"])
  }

  @Test func `a loose tag hides the packed one of its name`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("tag -a -m one v1")
    try source.git("pack-refs --all")
    let second = try source.commit("two")
    try source.git("tag -f v1")
    #expect(try source.tags() == ["v1 \(second)"])
    try source.git("tag -f -a -m two v1")
    #expect(try source.tags() == ["v1 \(second)"])
  }

  @Test func `tags of trees and blobs, and tags that lead nowhere, are left out`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let tree = try source.git("rev-parse HEAD^{tree}")
    let blob = try source.object("blob", Data("text".utf8))
    try source.git("tag tree \(tree)")
    try source.git("tag -a -m tree annotated-tree \(tree)")
    try source.git("tag blob \(blob)")
    try source.git("tag -a -m blob annotated-blob \(blob)")
    try source.git("symbolic-ref refs/tags/dangling refs/heads/nowhere")
    try source.git("symbolic-ref refs/tags/symbolic refs/heads/main")
    try source.reference("refs/tags/nonsense", to: "nonsense")
    try source.reference("refs/tags/empty", to: "")
    #expect(try source.tags() == ["symbolic \(first)"])
  }

  @Test func `a packed tag of a tree names no commit of the walk`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let tree = try source.git("rev-parse HEAD^{tree}")
    try source.git("tag tree \(tree)")
    try source.git("tag -a -m tree annotated-tree \(tree)")
    try source.git("pack-refs --all")
    let repository = try source.open()
    var request = WalkRequest(head: try #require(try repository.head()))
    request.tags = try repository.tags { _ in true }
    #expect(try repository.history(request).history.tags.map(\.name) == [])
  }

  @Test func `tags of a shallow clone whose commits are missing do no harm`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("tag -a -m one v1")
    let second = try source.commit("two")
    try source.git("tag v2")
    let clone = try TemporaryRepository(cloning: "file://\(source.path)", ["--depth=1"])
    try clone.git("fetch -q --depth=1 origin tag v2")
    try clone.reference("refs/tags/v1", to: source.git("rev-parse v1"))
    #expect(try clone.tags() == ["v2 \(second)"])
  }

  @Test func `a tag whose object is missing is reported, unless the clone is shallow`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let missing = String(repeating: "1", count: 40)
    try source.reference("refs/tags/v1", to: missing)
    let error = gitError { _ = try source.tags() }
    #expect(
      error?.description
        == "tag 'v1': object \(missing) is missing from this clone; run 'git fsck' to see what is damaged, and "
        + "'git fetch --tags --force' to fetch tags again")
  }

  @Test func `a tag that names no object is reported`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let odd = try source.object("tag", Data("type commit\ntag v1\n\nodd\n".utf8))
    try source.reference("refs/tags/v1", to: odd)
    let error = gitError { _ = try source.tags() }
    #expect(error?.message == "object \(odd) is corrupt: the tag names no object")
  }

  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func `the tags of a real repository are those that git shows`() throws {
    let source = try Corpus.clone("vite")
    let shown = try source.git([
      "for-each-ref",
      "--format=%(refname:strip=2) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)",
      "refs/tags",
    ])
    let tags = try source.tags()
    #expect(tags.count == 1_041)
    #expect(tags.sorted() == shown.split(separator: "\n").map(String.init).sorted())
  }
}

extension TemporaryRepository {
  /// All tags as "name commit".
  fileprivate func tags() throws -> [String] {
    try open().tags { _ in true }.map { "\($0.name) \($0.commit)" }
  }

  /// Writes a loose reference of any content.
  fileprivate func reference(_ name: String, to text: String) throws {
    let file = URL(fileURLWithPath: "\(path)/.git/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((text.isEmpty ? "" : text + "\n").utf8).write(to: file)
  }
}
