import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryFilesTests {
  private let source: TemporaryRepository
  private let commit: CommitID

  init() throws {
    source = try TemporaryRepository()
    let files = ["file": "text\n", "a/b/deep": "deep", "a.b": "dot", "größe": "é", "empty": ""]
    for (name, text) in files {
      let url = URL(fileURLWithPath: "\(source.path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(source.path)/link", withDestinationPath: "/etc/passwd")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(source.path)/a.b")
    try source.git("add .")
    let other = String(repeating: "1", count: 40)
    try source.git("update-index --add --cacheinfo 160000,\(other),module")
    commit = try #require(CommitID(hex: source.commit("files")))
  }

  @Test(arguments: [false, true], ["file", "a/b/deep", "a.b", "größe", "empty", "a//b/deep"])
  func `a file of a commit is read, loose and packed`(_ isPacked: Bool, _ path: String) throws {
    if isPacked { try source.git("gc -q") }
    let expected = try source.git("cat-file blob HEAD:\(path.replacingOccurrences(of: "//", with: "/"))")
    let bytes = try source.open().contents(of: path, at: commit, limit: 5)
    #expect(bytes.map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .newlines) } == expected)
  }

  @Test(arguments: [
    "nothing", "fil", "file2", "a/b/nothing", "file/below", "link/below", "module/below", "FILE",
  ])
  func `what is not there is nil`(_ path: String) throws {
    #expect(try source.open().contents(of: path, at: commit, limit: 100) == nil)
  }

  @Test(arguments: [
    ("a", "folder"), ("a/b", "folder"), ("link", "symbolic link"), ("module", "submodule"), ("", "folder"),
  ])
  func `what is no file is refused by what it is`(_ path: String, _ kind: String) throws {
    let error = gitError { _ = try source.open().contents(of: path, at: commit, limit: 100) }
    #expect(
      error
        == GitError(.notAFile, "'\(path)' of commit \(commit.abbreviated) is a \(kind); a file was expected"))
  }

  @Test func `a file over the limit is refused`() throws {
    #expect(try source.open().contents(of: "file", at: commit, limit: 5)?.count == 5)
    let error = gitError { _ = try source.open().contents(of: "file", at: commit, limit: 4) }
    #expect(
      error
        == GitError(
          .notAFile, "'file' of commit \(commit.abbreviated) is larger than 4 bytes, the most that is read"))
  }

  @Test func `the replacement of a commit gives its own files`() throws {
    try Data("other".utf8).write(to: URL(fileURLWithPath: "\(source.path)/file"))
    try source.git("add file")
    let other = try source.commit("other")
    try source.git("replace \(commit) \(other)")
    #expect(
      try source.open().contents(of: "file", at: commit, limit: 9).map { Data($0) } == Data("other".utf8))
  }

  @Test func `truncated trees and files are reported at once`() throws {
    let path = source.path
    let commit = commit
    for name in ["HEAD:file", "HEAD^{tree}"] {
      let id = try source.git(["rev-parse", name])
      try source.truncate(source.loosePath(id), to: 12)
      let error = try withinSeconds(20) {
        gitError { _ = try Repository(at: path).contents(of: "file", at: commit, limit: 100) }
      }
      #expect(error?.message.hasPrefix("object \(id) is corrupt") == true)
    }
  }
}
