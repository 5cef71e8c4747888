import Foundation
import TestSupport
import Testing

@testable import GitHistory

/// A plain clone must say what opening it would say; whatever is not plain must be opened.
struct SurroundingsTests {
  private let source: TemporaryRepository
  private let home: TemporaryFolder

  init() throws {
    source = try TemporaryRepository()
    home = try TemporaryFolder()
  }

  @Test(arguments: ["", "folder/below"])
  func `an ordinary clone is plain, from anywhere in its work tree`(_ place: String) throws {
    try source.git("remote add origin https://example.org/a.git")
    try FileManager.default.createDirectory(
      atPath: "\(source.path)/folder/below", withIntermediateDirectories: true)
    let clone = try #require(PlainClone(around: "\(source.path)/\(place)", environment: environment()))
    #expect(clone.workFolder == source.path + "/")
    #expect(clone.leavesUnset("core.commentChar"))
    #expect(!clone.leavesUnset("remote.origin.url"))
    let surroundings = try Surroundings(of: "\(source.path)/\(place)", environment: environment())
    let (top, git, sign) = try (
      surroundings.workFolder, surroundings.gitFolder, surroundings.setting("core.commentChar")
    )
    #expect(top == source.path + "/")
    #expect(git == source.path + "/.git/")
    #expect(sign == nil)
  }

  @Test func `a user without settings of their own is no reason to open it`() throws {
    let variables = environment(["GIT_CONFIG_GLOBAL": "/dev/null"])
    #expect(PlainClone(around: source.path, environment: variables) != nil)
  }

  @Test(arguments: [
    "[core]\n\tcommentChar = @", "[Core]\n\tCOMMENTCHAR=\"@\"", "[core] commentchar = \\\n@",
    "[core]\n\tcommentChar = x\n\tcommentString = @",
  ])
  func `a setting of the user or the repository is found`(_ text: String) throws {
    try home.write(text + "\n", to: ".gitconfig")
    let ofUser = try Surroundings(of: source.path, environment: environment()).setting(
      "core.commentChar", "core.commentString")
    #expect(ofUser == "@")
    try source.git("config core.commentChar %")
    let ofRepository = try Surroundings(of: source.path, environment: environment()).setting(
      "core.commentChar", "core.commentString")
    #expect(ofRepository == "%")
  }

  @Test func `a setting of an included file is found`() throws {
    let other = try home.write("[core]\n\tcommentChar = @\n", to: "other")
    try home.write("[Include]\n\tpath = \(other)\n", to: ".gitconfig")
    let sign = try Surroundings(of: source.path, environment: environment()).setting("core.commentChar")
    #expect(sign == "@")
  }

  @Test(arguments: [
    ["GIT_CONFIG_PARAMETERS": "'core.commentchar'='%'"],
    ["GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.commentChar", "GIT_CONFIG_VALUE_0": "%"],
  ])
  func `a setting of the environment is found`(_ variables: [String: String]) throws {
    let sign = try Surroundings(of: source.path, environment: environment(variables)).setting(
      "core.commentChar")
    #expect(sign == "%")
  }

  @Test func `a work tree that the configuration moves is found`() throws {
    let tree = try TemporaryFolder()
    try source.git("config core.worktree \(tree.path)")
    #expect(try top(of: source.path) == tree.path + "/")
  }

  @Test(arguments: [
    "config core.bare true", "config core.repositoryformatversion 1", "config extensions.noop true",
    "config include.path other", "config includeIf.gitdir:/.path other",
  ])
  func `what git init does not write is left to libgit2`(_ change: String) throws {
    try source.git(change)
    #expect(PlainClone(around: source.path, environment: environment()) == nil)
  }

  @Test func `a version that git does not know is refused as before`() throws {
    try source.git("config core.repositoryformatversion 7")
    let error = gitError { _ = try Surroundings(of: source.path, environment: environment()) }
    #expect(error == gitError { _ = try Repository(at: source.path, environment: environment()) })
    #expect(error?.kind == .unsupported)
  }

  @Test(arguments: [".git", ".git/objects", "linked", "bare"])
  func `other forms of a repository are opened`(_ place: String) throws {
    try source.commit("one")
    try source.git("worktree add -q --detach linked")
    try source.git("clone -q --bare . bare")
    let path = "\(source.path)/\(place)"
    #expect(PlainClone(around: path, environment: environment()) == nil)
    let expected = place == "bare" ? nil : source.path + (place == "linked" ? "/linked/" : "/")
    #expect(try top(of: path) == expected)
  }

  @Test func `a .git folder that is no repository is not taken for one`() throws {
    let inner = source.path + "/inner"
    for name in ["objects", "refs"] {
      try FileManager.default.createDirectory(
        atPath: "\(inner)/.git/\(name)", withIntermediateDirectories: true)
    }
    #expect(try top(of: inner) == source.path + "/")
    try Data("ref: refs/heads/main\n".utf8).write(to: URL(fileURLWithPath: inner + "/.git/HEAD"))
    try Data().write(to: URL(fileURLWithPath: inner + "/.git/config"))
    #expect(try top(of: inner) == inner + "/")
  }

  @Test(arguments: ["commondir", "gitdir"])
  func `a .git folder that leads elsewhere is left to libgit2`(_ name: String) throws {
    try Data("elsewhere\n".utf8).write(to: URL(fileURLWithPath: "\(source.path)/.git/\(name)"))
    #expect(PlainClone(around: source.path, environment: environment()) == nil)
  }

  @Test func `outside of every repository the error is that of opening`() throws {
    let error = gitError { _ = try Surroundings(of: home.path, environment: environment()) }
    #expect(error?.kind == .notARepository)
  }

  @Test(.enabled(if: FileSystem.user == 0, "only root can give files away"))
  func `a stranger's clone is not trusted`() throws {
    _ = try Command("chown", ["-R", "12345", source.path], in: source.path)
    let error = gitError { _ = try Surroundings(of: source.path, environment: environment()) }
    #expect(error?.kind == .otherOwner)
  }

  /// The work tree, of which opening the repository must say the same.
  private func top(of path: String) throws -> String? {
    let opened = try Repository(at: path, environment: environment()).workFolder
    let top = try Surroundings(of: path, environment: environment()).workFolder
    #expect(top == opened)
    return top
  }

  private func environment(_ more: [String: String] = [:]) -> [String: String] {
    ["HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1"].merging(more) { $1 }
  }
}
