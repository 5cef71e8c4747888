import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryCommitTests {
  private let source: TemporaryRepository

  init() throws { source = try TemporaryRepository() }

  /// Makes a commit of files with git.
  private func commit(_ files: [String: String]) throws -> CommitID {
    for (name, text) in files { try source.write(text, to: name) }
    try source.git("add -A")
    return try #require(CommitID(hex: source.commit("files")))
  }

  @Test func `files are replaced and added, in folders that are there or not`() throws {
    let head = try commit(["CHANGELOG.md": "old\n", "a/b/c": "c\n", "a/d": "d\n", "z": "z\n"])
    let before = try source.git("status --porcelain")
    let changed = try source.open().tree(
      of: head,
      with: [
        ("CHANGELOG.md", Array("new\n".utf8)), ("a/b/new", Array("n\n".utf8)), ("x/y/z", []),
        ("a/d", [0xFF, 0]),
      ])
    #expect(try source.git("status --porcelain") == before)
    for (name, text) in ["CHANGELOG.md": "new\n", "a/b/new": "n\n", "x/y/z": ""] {
      try source.write(text, to: name)
    }
    try Data([0xFF, 0]).write(to: URL(fileURLWithPath: "\(source.path)/a/d"))
    try source.git("add -A")
    #expect(try source.git("write-tree") == changed.id.description)
    #expect(changed.files.map(\.path) == ["CHANGELOG.md", "a/b/new", "x/y/z", "a/d"])
    #expect(try source.git("rev-parse :a/d") == changed.files[3].blob.description)
    #expect(try source.git("fsck --strict --no-dangling") == "")
  }

  @Test func `the first commit has a tree as well`() throws {
    let changed = try source.open().tree(of: nil, with: [("a/b", Array("b\n".utf8))])
    try source.write("b\n", to: "a/b")
    try source.git("add -A")
    #expect(try source.git("write-tree") == changed.id.description)
  }

  @Test func `a file may be run as before, a new one may not`() throws {
    try source.write("x\n", to: "run.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(source.path)/run.sh")
    let head = try commit(["plain": "p\n"])
    let changed = try source.open().tree(of: head, with: [("run.sh", [1]), ("plain", [2]), ("new", [3])])
    #expect(changed.files.map(\.isExecutable) == [true, false, false])
    let modes = try source.git("ls-tree --format=%(objectmode)%(path) \(changed.id)")
    #expect(modes == "100644new\n100644plain\n100755run.sh")
  }

  @Test(arguments: [("folder", "folder"), ("link", "symbolic link"), ("module", "submodule")])
  func `what is no file is refused`(_ path: String, _ kind: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(source.path)/link", withDestinationPath: "folder/x")
    let id = String(repeating: "1", count: 40)
    try source.write("x", to: "folder/x")
    try source.git("add -A")
    try source.git("update-index --add --cacheinfo 160000,\(id),module")
    let head = try #require(CommitID(hex: source.commit("kinds")))
    let error = gitError { _ = try source.open().tree(of: head, with: [(path, [])]) }
    #expect(error == GitError(.notAFile, "'\(path)' is a \(kind) in git's eyes; a file was expected"))
  }

  @Test(arguments: ["link/below", ".git/hooks/x", "../x", "a//b", ""])
  func `a path that leads elsewhere is refused`(_ path: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(source.path)/link", withDestinationPath: "folder")
    let head = try commit(["file": "x"])
    let error = gitError { _ = try source.open().tree(of: head, with: [(path, [])]) }
    #expect(error?.message.hasPrefix("cannot make a tree with '\(path)': ") == true)
  }

  @Test func `an absolute path is refused`() throws {
    let error = gitError { _ = try source.open().tree(of: nil, with: [("/x", [])]) }
    #expect(error == GitError(.notAFile, "'/x' is no path below the top of the work tree"))
  }

  @Test func `a truncated object is reported at once`() throws {
    let head = try commit(["file": "x"])
    let path = source.path
    try source.truncate(source.loosePath(source.git("rev-parse HEAD^{tree}")), to: 12)
    let error = try withinSeconds(20) {
      gitError { _ = try Repository(at: path).tree(of: head, with: [("file", [])]) }
    }
    #expect(error?.kind == .damaged)
  }

  @Test(arguments: [
    ("* filter=own", "filter=own"), ("*.md working-tree-encoding=UTF-16", "working-tree-encoding=UTF-16"),
  ])
  func `what only git can convert is refused`(_ attributes: String, _ shown: String) throws {
    try source.git("config filter.own.clean cat")
    let head = try commit([".gitattributes": "\(attributes)\n"])
    let error = gitError { _ = try source.open().tree(of: head, with: [("a.md", [])]) }
    #expect(
      error
        == GitError(
          .unsupported, "'a.md' has the attribute '\(shown)', which only git itself can follow",
          hint: "take it away in .gitattributes for this file"))
  }

  @Test func `a filter without a program changes nothing`() throws {
    let head = try commit([".gitattributes": "* filter=own\n"])
    #expect(try source.open().tree(of: head, with: [("a.md", [])]).files.count == 1)
  }

  @Test func `a clone that borrows its objects takes new ones`() throws {
    let head = try commit(["file": "x"])
    let clone = try TemporaryRepository(cloning: source.path, ["--shared"])
    let changed = try clone.open().tree(of: head, with: [("file", Array("y".utf8))])
    #expect(try clone.git("cat-file -p \(changed.id):file") == "y")
  }
}

extension TemporaryRepository {
  /// Writes a file of the work tree.
  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
