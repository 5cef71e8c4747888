import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryTests {
  @Test(arguments: ["", "folder/below", ".git", ".git/objects"])
  func `a repository is found from anywhere inside it`(_ place: String) throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    try FileManager.default.createDirectory(
      atPath: "\(source.path)/folder/below", withIntermediateDirectories: true)
    let repository = try Repository(at: "\(source.path)/\(place)", environment: source.isolated())
    let top = repository.workFolder
    #expect(top == source.path + "/")
    #expect(try repository.head()?.description == id)
  }

  @Test func `a bare repository has no work tree`() throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    let bare = try TemporaryRepository(cloning: source.path, ["--bare"])
    let repository = try bare.open()
    let top = repository.workFolder
    #expect(top == nil)
    #expect(try repository.head()?.description == id)
    let origin = repository.originURL
    #expect(origin == source.path)
  }

  @Test func `a linked worktree shares history, tags and shallow boundaries, and has its own head`() throws {
    let source = try TemporaryRepository()
    let first = try source.commit("one")
    let second = try source.commit("two")
    try source.git("tag v1")
    let folder = try TemporaryFolder()
    try source.git("worktree add -q --detach \(folder.path)/linked HEAD~1")
    try folder.write("\(second)\n", to: "unused")
    try Data("\(first)\n".utf8).write(to: URL(fileURLWithPath: "\(source.path)/.git/shallow"))
    let repository = try Repository(at: folder.path + "/linked", environment: source.isolated())
    let top = repository.workFolder
    #expect(top == folder.path + "/linked/")
    #expect(try repository.head()?.description == first)
    #expect(try repository.tags { _ in true }.map(\.name) == ["v1"])
    let isShallow = repository.isShallow
    #expect(isShallow)
  }

  @Test func `a git directory somewhere else is followed`() throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    let folder = try TemporaryFolder()
    let clone = "\(folder.path)/clone"
    try source.git("clone -q --separate-git-dir=\(folder.path)/apart . \(clone)")
    let repository = try Repository(at: clone, environment: source.isolated())
    let top = repository.workFolder
    #expect(top == clone + "/")
    #expect(try repository.head()?.description == id)
  }

  @Test func `a submodule is a repository of its own, an absent one the one around it`() throws {
    let inner = try TemporaryRepository()
    let id = try inner.commit("inner")
    let outer = try TemporaryRepository()
    try outer.git("-c protocol.file.allow=always submodule --quiet add \(inner.path) part")
    let around = try outer.commit("outer")
    let repository = try Repository(at: outer.path + "/part", environment: outer.isolated())
    let top = repository.workFolder
    #expect(top == outer.path + "/part/")
    #expect(try repository.head()?.description == id)
    try outer.git("submodule --quiet deinit -f part")
    let other = try Repository(at: outer.path + "/part", environment: outer.isolated())
    #expect(try other.head()?.description == around)
  }

  @Test func `a folder outside every repository is refused with what to do`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("text", to: "file")
    for place in [folder.path, folder.path + "/nowhere", file + "/below"] {
      let error = gitError { _ = try Repository(at: place) }
      #expect(
        error
          == GitError(
            .notARepository, "'\(place)' is not inside a git repository",
            hint: "name a clone's folder with --repository"))
    }
  }

  @Test(arguments: [
    ("gitdir: /nowhere/at/all\n", GitError.Kind.notARepository), ("nonsense\n", .other), ("", .other),
  ])
  func `a .git file that leads nowhere is refused`(_ content: String, _ kind: GitError.Kind) throws {
    let folder = try TemporaryFolder()
    try folder.write(content, to: ".git")
    let error = gitError { _ = try Repository(at: folder.path) }
    #expect(error?.kind == kind)
  }

  @Test func `a history is opened from a work tree that a symbolic link names`() throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    let folder = try TemporaryFolder()
    try folder.link("link", to: source.path)
    let repository = try Repository(at: folder.path + "/link", environment: source.isolated())
    #expect(try repository.head()?.description == id)
  }

  @Test(arguments: [
    "noop", "noop-v1", "preciousObjects", "partialClone", "worktreeConfig", "relativeWorktrees",
  ])
  func `an extension that changes nothing for readers is accepted`(_ name: String) throws {
    let source = try TemporaryRepository()
    let id = try source.commit("one")
    try source.git("config core.repositoryformatversion 1")
    try source.git("config extensions.\(name) true")
    #expect(try source.open().head()?.description == id)
  }

  @Test func `a partial clone is read`() throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("config uploadpack.allowFilter true")
    let clone = try TemporaryRepository(cloning: "file://\(source.path)", ["--filter=blob:none"])
    #expect(try clone.git("config remote.origin.promisor") == "true")
    #expect(try clone.walked() == source.log("HEAD"))
  }

  @Test(arguments: [
    (
      "objectFormat", "sha256",
      "is a SHA-256 repository, which libgit2 cannot read; copy it with 'git fast-export' and 'git fast-import' "
        + "into one of SHA-1 objects"
    ),
    (
      "refStorage", "reftable",
      "keeps its references in reftable, which libgit2 cannot read; run 'git refs migrate --ref-format=files'"
    ),
  ])
  func `an extension that libgit2 cannot read is refused by name`(
    _ name: String, _ value: String, _ text: String
  ) throws {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("config core.repositoryformatversion 1")
    try source.git("config extensions.\(name) \(value)")
    let error = gitError { _ = try source.open() }
    #expect(error?.kind == .unsupported)
    #expect(error?.description == "'\(source.path)' \(text)")
  }

  @Test func `a real SHA-256 repository is refused by name`() throws {
    let folder = try TemporaryFolder()
    _ = try Command("git", ["init", "-q", "--object-format=sha256"], in: folder.path)
    let error = gitError { _ = try Repository(at: folder.path) }
    #expect(error?.message == "'\(folder.path)' is a SHA-256 repository, which libgit2 cannot read")
  }

  @Test(arguments: [
    ("extensions.compatObjectFormat", "1", "unsupported extension name extensions.compatobjectformat"),
    ("extensions.somethingNew", "1", "unsupported extension name extensions.somethingnew"),
    (
      "core.repositoryformatversion", "2",
      "unsupported repository version 2; only versions up to 1 are supported"
    ),
  ])
  func `what is newer than libgit2 is refused in its words`(_ key: String, _ value: String, _ text: String)
    throws
  {
    let source = try TemporaryRepository()
    try source.commit("one")
    try source.git("config core.repositoryformatversion 1")
    try source.git("config \(key) \(value)")
    let error = gitError { _ = try source.open() }
    #expect(
      error
        == GitError(
          .unsupported, "cannot open '\(source.path)': \(text)",
          hint: "name a clone that does without it with --repository"))
  }

  @Test func `settings come from the repository, and the last name of one setting wins`() throws {
    let source = try TemporaryRepository()
    try source.git("config core.commentChar ;")
    #expect(try source.open().setting("core.commentChar", "core.commentString") == ";")
    try source.git("config core.commentString //")
    #expect(try source.open().setting("core.commentChar", "core.commentString") == "//")
    #expect(try source.open().setting("commit.cleanup") == nil)
  }
}
