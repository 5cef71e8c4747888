import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryChangesTests {
  /// What git says about HEAD.
  private func gitsPaths(in repository: TemporaryRepository, root: Bool = false) throws -> [String] {
    let parents = root ? ["--root", "HEAD"] : ["HEAD^1", "HEAD"]
    let output = try repository.git(
      ["-c", "core.quotePath=false", "diff-tree", "--no-commit-id", "-r", "--name-only", "-z"] + parents)
    return output.split(separator: "\0").map(String.init)
  }

  private func paths(in repository: TemporaryRepository, limit: Int = 1_000_000) throws -> [String]? {
    let head = try #require(CommitID(hex: try repository.git("rev-parse HEAD")))
    return try Repository(at: repository.path).changedPaths(of: head, limit: limit)
  }

  private func write(_ files: [String: String], in repository: TemporaryRepository) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: repository.path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try repository.git("add -A")
    try repository.commit("feat: change")
  }

  @Test func `the paths are those that git finds, in its order`() throws {
    let repository = try TemporaryRepository()
    try write(
      [
        "a": "1", "a.b": "1", "a/x".replacing("a/", with: "a-/"): "1", "b/c/d": "1", "b/e": "1", "été/ä": "1",
      ],
      in: repository)
    #expect(try paths(in: repository) == (try gitsPaths(in: repository, root: true)))
    #expect(try paths(in: repository)?.count == 6)

    // A file becomes a folder, one goes, one comes, one changes, and one may be run.
    try FileManager.default.removeItem(atPath: repository.path + "/a")
    try FileManager.default.removeItem(atPath: repository.path + "/b/c")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: repository.path + "/a.b")
    try write(["a/x": "2", "b/c": "file", "b/e": "2", "é": "new"], in: repository)
    #expect(try paths(in: repository) == (try gitsPaths(in: repository)))
    #expect(try paths(in: repository) == ["a", "a.b", "a/x", "b/c", "b/c/d", "b/e", "é"])
  }

  @Test func `an empty commit changes nothing, and a merge what its first parent lacks`() throws {
    let repository = try TemporaryRepository()
    try write(["a": "1"], in: repository)
    try repository.commit("chore: nothing")
    #expect(try paths(in: repository) == [])

    try repository.git("checkout -q -b side")
    try write(["side/b": "1"], in: repository)
    try repository.git("checkout -q main")
    try write(["main/c": "1"], in: repository)
    try repository.git(["merge", "-q", "--no-ff", "-m", "Merge", "side"])
    #expect(try paths(in: repository) == ["side/b"])
  }

  @Test func `what a shallow clone can't know is nil`() throws {
    let repository = try TemporaryRepository()
    try write(["a": "1"], in: repository)
    try write(["b": "1"], in: repository)
    let clone = try TemporaryRepository(cloning: "file://" + repository.path, ["--depth", "1"])
    #expect(try paths(in: clone) == nil)
  }

  @Test func `a tree with more paths than atoms ends at the limit`() throws {
    let repository = try TemporaryRepository()
    var tree = try repository.git(["mktree"], input: Data("".utf8))
    for _ in 0..<40 {
      let lines = (0..<10).map { "040000 tree \(tree)\td\($0)" }.joined(separator: "\n")
      tree = try repository.git(["mktree"], input: Data(lines.utf8))
    }
    let commit = try repository.git(["commit-tree", "-m", "feat: bomb", tree])
    let id = try #require(CommitID(hex: commit))
    let path = repository.path
    #expect(try withinSeconds(30) { try Repository(at: path).changedPaths(of: id, limit: 10_000) } == nil)
  }

  @Test func `folders may nest without end`() throws {
    let repository = try TemporaryRepository()
    let blob = try repository.object("blob", Data("x".utf8))
    var tree = try repository.git(["mktree"], input: Data("100644 blob \(blob)\tf".utf8))
    for _ in 0..<300 {
      tree = try repository.git(["mktree"], input: Data("040000 tree \(tree)\td".utf8))
    }
    let id = try #require(CommitID(hex: try repository.git(["commit-tree", "-m", "feat: deep", tree])))
    let paths = try Repository(at: repository.path).changedPaths(of: id)
    #expect(paths == [String(repeating: "d/", count: 300) + "f"])
  }

  @Test func `a tree that breaks off is an error`() throws {
    let repository = try TemporaryRepository()
    let tree = try repository.object("tree", Data("100644 a\0short".utf8))
    let id = try #require(
      CommitID(
        hex: try repository.object(
          "commit", Data("tree \(tree)\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nx".utf8))))
    let repositoryHere = try Repository(at: repository.path)
    #expect(throws: GitError.self) { try repositoryHere.changedPaths(of: id) }
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `git finds the same paths in commits of a real history`() throws {
    let clone = try Corpus.clone("carnet-de-bord")
    let commits = try clone.git("rev-list --max-count=300 HEAD").split(separator: "\n").map(String.init)
    let repository = try Repository(at: clone.path)
    for commit in commits {
      let id = try #require(CommitID(hex: commit))
      let git = try clone.git([
        "diff-tree", "--no-commit-id", "-r", "--root", "--name-only", "-z", "--diff-merges=first-parent",
        commit,
      ])
      #expect(try repository.changedPaths(of: id) == git.split(separator: "\0").map(String.init), "\(commit)")
    }
  }
}
