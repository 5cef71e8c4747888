import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct ObjectFoldersTests {
  @Test func `objects are borrowed through absolute, relative and nested alternates`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let first = try TemporaryRepository(cloning: source.path, ["--shared"])
    try first.commit("two")
    let second = try TemporaryRepository(cloning: first.path, ["--shared"])
    try second.commit("three")
    #expect(try second.walked() == second.log("HEAD"))
    #expect(try second.walked().count == 3)
    let name = try #require(source.path.split(separator: "/").last)
    try first.borrow(from: "# a comment\n\n../../../\(name)/.git/objects\n")
    #expect(try first.walked() == first.log("HEAD"))
    #expect(try first.walked().count == 2)
  }

  @Test func `a packed history is borrowed too`() throws {
    let source = try TemporaryRepository()
    try source.importRandomHistory(seed: 3, commits: 150, tags: 0)
    let clone = try TemporaryRepository(cloning: source.path, ["--shared", "--bare"])
    #expect(try clone.walked() == source.log("HEAD"))
  }

  @Test func `a missing alternate is named as a place to look`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    let clone = try TemporaryRepository(cloning: source.path, ["--shared"])
    try clone.borrow(from: "/nowhere/objects\n")
    let error = gitError { _ = try clone.walked() }
    #expect(error?.kind == .missing)
    #expect(error?.hint?.contains("objects/info/alternates") == true)
  }

  @Test func `folders that borrow from each other are each listed once, its own one first`() throws {
    let source = try TemporaryRepository()
    let other = try TemporaryRepository()
    let name = try #require(other.path.split(separator: "/").last)
    try source.borrow(from: "../objects\n../../../\(name)/.git/objects\n./../objects\n")
    try other.borrow(from: "\(source.path)/.git/objects/\n./\n../objects/../objects\n")
    let git = source.path + "/.git/"
    // Without links resolved each turn would double the folders.
    let found = try withinSeconds(20) {
      ObjectFolders.all(Folders(git: git, common: git, work: nil), [:])
    }
    #expect(found == [git + "objects", other.path + "/.git/objects"])
  }

  @Test func `the environment's folders take the place of the repository's own`() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two", "three"] { try folder.write("", to: "\(name)/file") }
    let git = "/nowhere/.git/"
    let found = ObjectFolders.all(
      Folders(git: git, common: git, work: nil),
      [
        "GIT_OBJECT_DIRECTORY": folder.path + "/one",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": "\(folder.path)/two::\(folder.path)/three:/nowhere",
      ])
    #expect(found == ["one", "two", "three"].map { "\(folder.path)/\($0)" })
  }
}

extension TemporaryRepository {
  fileprivate func borrow(from text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/.git/objects/info/alternates"))
  }
}
