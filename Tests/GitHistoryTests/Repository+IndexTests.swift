import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryIndexTests {
  private let source: TemporaryRepository

  init() throws { source = try TemporaryRepository() }

  /// Does what a release does: commits bytes of files, writes them, moves the branch and refreshes the index.
  @discardableResult
  private func release(
    _ files: [(path: String, bytes: [UInt8])], _ environment: [String: String] = [:],
    before: () throws -> Void = {}
  ) throws -> ChangedTree {
    let repository = try source.open(environment)
    let head = try #require(try repository.head())
    let person = try Identity.test("C")
    let changed = try repository.tree(of: head, with: files)
    let draft = CommitDraft(
      tree: changed.id, parents: [head], author: person, committer: person, message: "chore: release\n")
    let commit = try repository.write(draft)
    for (path, bytes) in files {
      let url = URL(fileURLWithPath: "\(source.path)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      let mode = try? FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
      try Data(bytes).write(to: url)
      if let mode { try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path) }
    }
    try repository.moveReference(
      "refs/heads/main", from: head, to: commit, by: person, noting: "commit: chore")
    try before()
    try repository.refreshIndex(with: changed.files)
    return changed
  }

  @Test(arguments: [
    ("", [], "a\n"), ("", ["core.autocrlf=true"], "a\r\nb\r\n"), ("", ["core.autocrlf=input"], "a\nb\n"),
    ("*.md text eol=crlf", [], "a\r\nb\r\n"), ("*.md text=auto", ["core.eol=crlf"], "a\r\nb\r\n"),
    ("*.md -text", ["core.autocrlf=true"], "a\r\nb\n"), ("*.md ident", [], "$Id: 123 $\n"),
    ("*.md text", ["core.autocrlf=true", "core.safecrlf=true"], "a\r\nb\n"), ("*.md eol=lf", [], "a\n"),
  ])
  func `status is clean whatever git does to line ends`(
    _ attributes: String, _ settings: [String], _ text: String
  )
    throws
  {
    for setting in settings { try source.git(["config"] + setting.split(separator: "=").map(String.init)) }
    try source.write("\(attributes)\n", to: ".gitattributes")
    try source.write(text, to: "docs/CHANGELOG.md")
    try source.git("-c core.safecrlf=false add -A")
    try source.commit("files")
    let bytes = Array(("new\(text.contains("\r") ? "\r" : "")\n" + text).utf8)
    let changed = try release([("docs/CHANGELOG.md", bytes), ("new.md", bytes)])
    #expect(try source.git("status --porcelain") == "")
    #expect(try source.git("ls-files --debug docs/CHANGELOG.md").contains("size: \(bytes.count)"))
    let stored = try source.git(["-c", "core.safecrlf=false", "hash-object", "docs/CHANGELOG.md"])
    #expect(stored == changed.files[0].blob.description)
    #expect(try source.git("fsck --strict") == "")
  }

  @Test func `settings of the user count`() throws {
    let home = try TemporaryFolder()
    try home.write("[core]\n autocrlf = true\n attributesFile = ~/attributes\n", to: ".gitconfig")
    try home.write("*.bin -text\n", to: "attributes")
    try source.commit("one")
    let changed = try release(
      [("a.md", Array("a\r\n".utf8)), ("a.bin", Array("a\r\n".utf8))], ["HOME": home.path])
    #expect(try source.git("cat-file -s \(changed.files[0].blob)") == "2")
    #expect(try source.git("cat-file -s \(changed.files[1].blob)") == "3")
  }

  @Test(arguments: [".config/git/attributes", "xdg/git/attributes"])
  func `attributes of the user count`(_ name: String) throws {
    let home = try TemporaryFolder()
    try home.write("*.md text\n", to: name)
    try source.commit("one")
    let variables = ["HOME": home.path, "XDG_CONFIG_HOME": name.hasPrefix("xdg") ? "\(home.path)/xdg" : ""]
    let changed = try release([("a.md", Array("a\r\n".utf8))], variables)
    #expect(try source.git("cat-file -s \(changed.files[0].blob)") == "2")
  }

  @Test func `a file that may be run still may`() throws {
    try source.write("x\n", to: "run.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(source.path)/run.sh")
    try source.git("add -A")
    try source.commit("one")
    try release([("run.sh", Array("y\n".utf8))])
    #expect(try source.git("status --porcelain") == "")
    #expect(try source.git("ls-files -s run.sh").hasPrefix("100755 "))
  }

  @Test func `what else is staged stays staged`() throws {
    try source.write("a\n", to: "a")
    try source.git("add -A")
    try source.commit("one")
    try source.write("staged\n", to: "b")
    try source.git("add b")
    try source.write("untracked\n", to: "c")
    try source.write("changed\n", to: "a")
    try release([("CHANGELOG.md", Array("x\n".utf8))])
    #expect(try source.git("status --porcelain") == " M a\nA  b\n?? c")
  }

  @Test func `a file that was changed meanwhile is a difference`() throws {
    try source.write("old\n", to: "a")
    try source.git("add -A")
    try source.commit("one")
    try release([("a", Array("new\n".utf8))]) { try source.write("NEW\n", to: "a") }
    #expect(try source.git("status --porcelain") == " M a")
  }

  @Test func `an index that another program writes is left alone`() throws {
    try source.write("old\n", to: "a")
    try source.git("add -A")
    try source.commit("one")
    let index = try Data(contentsOf: URL(fileURLWithPath: "\(source.path)/.git/index"))
    let error = gitError {
      try release([("a", Array("new\n".utf8))]) { try source.write("", to: ".git/index.lock") }
    }
    #expect(
      error
        == GitError(
          .locked, "another program is writing the index (\(source.path)/.git/index.lock)",
          hint: "run 'git reset -q -- a' when it is done"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(source.path)/.git/index")) == index)
    try FileManager.default.removeItem(atPath: "\(source.path)/.git/index.lock")
    try source.git("reset -q -- a")
    #expect(try source.git("status --porcelain") == "")
  }

  @Test func `the index of a linked worktree is its own`() throws {
    try source.commit("one")
    let folder = try TemporaryFolder()
    try source.git("worktree add -q -b side \(folder.path)/tree")
    let repository = try Repository(at: "\(folder.path)/tree", environment: source.isolated())
    try folder.write("x\n", to: "tree/a")
    let changed = try repository.tree(of: try repository.head(), with: [("a", Array("x\n".utf8))])
    try repository.refreshIndex(with: changed.files)
    #expect(try source.git("-C \(folder.path)/tree status --porcelain") == "A  a")
    #expect(try source.git("status --porcelain") == "")
  }

  @Test func `a split index is refused with what to do`() throws {
    try source.write("x", to: "a")
    try source.git("add -A")
    try source.git("update-index --split-index")
    let error = gitError { _ = try source.open().uncommittedChanges() }
    #expect(error?.kind == .unsupported)
    #expect(error?.message == "the index is split or sparse, which libgit2 cannot read")
  }
}
