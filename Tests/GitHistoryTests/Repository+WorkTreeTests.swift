import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryWorkTreeTests {
  private let source: TemporaryRepository

  init() throws {
    source = try TemporaryRepository()
    for name in ["a", "b", "c/d", "e"] { try source.write("\(name)\n", to: name) }
    try source.write("ignored\n", to: ".gitignore")
    try source.git("add -A")
    try source.commit("files")
  }

  /// The differences as git's own status has them: path, kind, and a star for what is staged.
  private func changes(_ environment: [String: String] = [:]) throws -> [String] {
    try source.open(environment).uncommittedChanges().map {
      "\($0.path) \($0.kind.rawValue)\($0.isStaged ? "*" : "")"
    }
  }

  @Test func `a clean tree has no differences, whatever is untracked or ignored`() throws {
    try source.write("x", to: "new/untracked")
    try source.write("x", to: "ignored")
    #expect(try changes() == [])
  }

  @Test func `each difference is told`() throws {
    try source.write("other\n", to: "a")
    try source.write("staged\n", to: "b")
    try source.git("add b")
    try FileManager.default.removeItem(atPath: "\(source.path)/c/d")
    try source.git("rm -q --cached e")
    try source.write("x", to: "größe")
    try source.git("add größe")
    #expect(try changes() == ["a modified", "b modified*", "c/d deleted", "e deleted*", "größe added*"])
  }

  @Test func `a mode and a kind are differences`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(source.path)/a")
    try FileManager.default.removeItem(atPath: "\(source.path)/b")
    try FileManager.default.createSymbolicLink(atPath: "\(source.path)/b", withDestinationPath: "a")
    #expect(try changes() == ["a modified", "b type changed"])
    try source.git("config core.fileMode false")
    #expect(try changes() == ["b type changed"])
  }

  @Test func `what is staged and changed again counts as staged`() throws {
    try source.write("staged\n", to: "a")
    try source.git("add a")
    try source.write("again\n", to: "a")
    #expect(try changes() == ["a modified*"])
  }

  @Test func `a file that was only touched is no difference`() throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: "\(source.path)/a")
    #expect(try changes() == [])
  }

  @Test func `files in conflict are told`() throws {
    try source.git("checkout -q -b side")
    try source.write("side\n", to: "a")
    try source.git("add a")
    try source.commit("side")
    try source.git("checkout -q main")
    try source.write("main\n", to: "a")
    try source.git("add a")
    try source.commit("main")
    _ = try source.attempt(["merge", "-q", "side"])
    #expect(try changes() == ["a unmerged"])
  }

  @Test func `all is added before the first commit`() throws {
    let empty = try TemporaryRepository()
    try empty.write("x", to: "a")
    try empty.git("add a")
    #expect(
      try empty.open().uncommittedChanges() == [UncommittedChange(path: "a", kind: .added, isStaged: true)])
    #expect(try TemporaryRepository(bare: true).open().uncommittedChanges() == [])
  }

  @Test func `the inside of a submodule does not count, its commit does`() throws {
    let inner = try TemporaryRepository()
    try inner.write("x", to: "x")
    try inner.git("add x")
    try inner.commit("one")
    try source.git("-c protocol.file.allow=always submodule --quiet add \(inner.path) part")
    try source.commit("submodule")
    try source.write("y", to: "part/x")
    try source.write("y", to: "part/new")
    #expect(try source.git("status --porcelain") == " M part")
    #expect(try changes() == [])
    try source.git("-C part commit -q -a -m two")
    #expect(try changes() == ["part modified"])
    try source.git("add part")
    #expect(try changes() == ["part modified*"])
  }

  @Test func `files outside of a sparse checkout are no difference`() throws {
    try source.git("sparse-checkout set --no-cone /a")
    #expect(!FileManager.default.fileExists(atPath: "\(source.path)/b"))
    #expect(try changes() == [])
  }

  @Test func `what is assumed to be unchanged is no difference`() throws {
    try source.write("other\n", to: "a")
    try source.git("update-index --assume-unchanged a")
    #expect(try changes() == [])
  }

  @Test func `a file that a program converts counts by its time and size`() throws {
    try source.git("config filter.upper.clean cat")
    try source.git(["config", "filter.upper.clean", "tr a-z A-Z"])
    try source.write("*.up filter=upper\n", to: ".gitattributes")
    try source.write("text\n", to: "x.up")
    try source.git("add -A")
    try source.commit("filtered")
    #expect(try source.git("cat-file blob HEAD:x.up") == "TEXT")
    #expect(try changes() == [])
    try source.write("other text\n", to: "x.up")
    #expect(try changes() == ["x.up modified"])
  }

  @Test func `settings of the user and line ends count`() throws {
    let home = try TemporaryFolder()
    try home.write("[core]\n autocrlf = true\n excludesFile = ~/ignore\n", to: ".gitconfig")
    try source.write("a\r\n", to: "a")
    try source.git("-c core.autocrlf=true add a")
    // Its content is looked at only where its time is not that of the index.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: "\(source.path)/a")
    #expect(try changes(["HOME": home.path]) == [])
    #expect(try changes() == ["a modified"])
  }

  @Test func `a truncated object is reported at once`() throws {
    let path = source.path
    try source.truncate(source.loosePath(source.git("rev-parse HEAD^{tree}")), to: 12)
    let error = try withinSeconds(20) { gitError { _ = try Repository(at: path).uncommittedChanges() } }
    #expect(error?.kind == .damaged)
  }
}
