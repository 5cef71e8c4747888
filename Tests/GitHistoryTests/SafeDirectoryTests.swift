import Foundation
import TestSupport
import Testing

@testable import GitHistory

/// Whether git takes a repository of another user: the judge is git itself where it knows the form.
@Suite(.enabled(if: FileSystem.user == 0, "only root can give files away"))
struct SafeDirectoryTests {
  private let source: TemporaryRepository
  private let home: TemporaryFolder
  private let stranger = "12345"

  init() throws {
    source = try TemporaryRepository()
    home = try TemporaryFolder()
    try source.commit("one")
    try chown(stranger)
  }

  @Test func `a stranger's repository is refused with what to do`() throws {
    #expect(try !isAcceptedByGit())
    #expect(
      refusal()
        == GitError(
          .otherOwner, "'\(source.path)' belongs to another user, and git was not told to trust it",
          hint: "run git config --global --add safe.directory '\(source.path)' if you do"))
  }

  @Test(arguments: [
    "\tdirectory = {path}", "\tdirectory = *", "\tdirectory = /elsewhere\n\tdirectory = {path}",
    "\tdirectory = \n\tdirectory = {path}", "\tDirectory = {path}",
  ])
  func `a safe directory of the user's file is accepted, as git does`(_ lines: String) throws {
    try configure(lines)
    #expect(try isAcceptedByGit())
    #expect(refusal() == nil)
  }

  @Test(arguments: [
    "\tdirectory = /elsewhere", "\tdirectory = {path}\n\tdirectory =", "\tdirectory = *\n\tdirectory",
    "\tdirectory = {path}/folder", "\tdirectory = **", "\tdirectory = {path}x",
  ])
  func `what names another folder, or is taken back, is refused, as git does`(_ lines: String) throws {
    try configure(lines)
    #expect(try !isAcceptedByGit())
    #expect(refusal()?.kind == .otherOwner)
  }

  @Test(arguments: [
    "\tdirectory = {path}/", "\tdirectory = {parent}/*", "\tdirectory = {parent}//*", "\tdirectory = /*",
  ])
  func `forms that newer git knows are accepted`(_ lines: String) throws {
    try configure(lines)
    #expect(refusal() == nil)
  }

  @Test(arguments: ["\tdirectory = {path}/*", "\tdirectory = {parent}/x*", "\tdirectory = {parent}*"])
  func `a star stands for folders below only`(_ lines: String) throws {
    try configure(lines)
    #expect(refusal()?.kind == .otherOwner)
  }

  @Test func `a symbolic link to the folder is accepted`() throws {
    try home.link("link", to: source.path)
    try configure("\tdirectory = \(home.path)/link")
    #expect(refusal() == nil)
    try configure("\tdirectory = \(home.path)/nowhere")
    #expect(refusal()?.kind == .otherOwner)
  }

  @Test func `a path below the home folder is accepted, one's own and another user's`() throws {
    try configure("\tdirectory = ~/\(source.path.split(separator: "/").last ?? "")")
    let parent = source.path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    #expect(refusal(["HOME": parent, "GIT_CONFIG_GLOBAL": home.path + "/.gitconfig"]) == nil)
    #expect(refusal()?.kind == .otherOwner)
    let root = try #require(FileSystem.expandingHome(in: "~root", home: nil))
    let up = root.split(separator: "/").map { _ in ".." }.joined(separator: "/")
    try configure("\tdirectory = ~root/\(up)\(source.path)")
    #expect(refusal() == nil)
    try configure("\tdirectory = ~nobody-has-this-name\(source.path)")
    #expect(refusal()?.kind == .otherOwner)
  }

  @Test func `a file that another one includes counts`() throws {
    try home.write("[safe]\n\tdirectory = \(source.path)\n", to: "more")
    try home.write("[include]\n\tpath = more\n", to: ".gitconfig")
    #expect(try isAcceptedByGit())
    #expect(refusal() == nil)
  }

  @Test func `the file of XDG_CONFIG_HOME counts`() throws {
    let path = try home.write("[safe]\n\tdirectory = \(source.path)\n", to: ".config/git/config")
    #expect(try isAcceptedByGit())
    #expect(refusal() == nil)
    let folder = String(path.dropLast("/git/config".count))
    #expect(refusal(["HOME": "/nowhere", "XDG_CONFIG_HOME": folder]) == nil)
    #expect(refusal(["HOME": "/nowhere"])?.kind == .otherOwner)
  }

  @Test func `the environment's configuration counts`() throws {
    let file = try home.write("[safe]\n\tdirectory = \(source.path)\n", to: "file")
    let accepted: [[String: String]] = [
      ["GIT_CONFIG_GLOBAL": file],
      ["GIT_CONFIG_SYSTEM": file, "GIT_CONFIG_NOSYSTEM": "0"],
      ["GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": source.path],
      ["GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "Safe.Directory", "GIT_CONFIG_VALUE_0": "*"],
      ["GIT_CONFIG_PARAMETERS": "'safe.directory'='\(source.path)'"],
      ["GIT_CONFIG_PARAMETERS": "'safe.directory=\(source.path)'"],
      ["SUDO_UID": stranger],
    ]
    for environment in accepted {
      #expect(try isAcceptedByGit(environment), "\(environment)")
      #expect(refusal(environment) == nil, "\(environment)")
    }
    let refused: [[String: String]] = [
      ["GIT_CONFIG_SYSTEM": file, "GIT_CONFIG_NOSYSTEM": "1"],
      ["GIT_CONFIG_GLOBAL": file, "GIT_CONFIG_PARAMETERS": "'safe.directory='"],
      [
        "GIT_CONFIG_GLOBAL": file, "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": "",
      ],
      ["SUDO_UID": "54321"], ["SUDO_UID": "nonsense"],
    ]
    for environment in refused {
      #expect(try !isAcceptedByGit(environment), "\(environment)")
      #expect(refusal(environment)?.kind == .otherOwner, "\(environment)")
    }
  }

  @Test func `the repository can't call itself safe`() throws {
    try source.git("config -f \(source.path)/.git/config safe.directory *")
    #expect(try !isAcceptedByGit())
    #expect(refusal()?.kind == .otherOwner)
  }

  @Test(arguments: ["", ".git"])
  func `one part of a stranger makes the whole a stranger's`(_ part: String) throws {
    try chown("0")
    #expect(refusal() == nil)
    _ = try Command("chown", [stranger, "\(source.path)/\(part)"], in: "/")
    #expect(try !isAcceptedByGit())
    #expect(refusal()?.kind == .otherOwner)
  }

  @Test func `the .git file of a linked worktree is looked at too`() throws {
    try chown("0")
    try source.git("worktree add -q --detach \(home.path)/linked HEAD")
    #expect(refusal(at: home.path + "/linked") == nil)
    _ = try Command("chown", [stranger, "\(home.path)/linked/.git"], in: "/")
    #expect(refusal(at: home.path + "/linked")?.kind == .otherOwner)
    try configure("\tdirectory = \(home.path)/linked")
    #expect(refusal(at: home.path + "/linked") == nil)
  }

  @Test func `a bare repository is named by its own folder`() throws {
    let bare = try TemporaryRepository(bare: true)
    _ = try Command("chown", [stranger, bare.path], in: "/")
    #expect(refusal(at: bare.path)?.message.contains("'\(bare.path)'") == true)
    try configure("\tdirectory = \(bare.path)")
    #expect(refusal(at: bare.path) == nil)
  }

  private func chown(_ user: String) throws {
    let result = try Command("chown", ["-R", user, source.path], in: "/")
    try #require(result.exitCode == 0)
  }

  private func configure(_ lines: String) throws {
    let parent = source.path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    try home.write(
      "[safe]\n\(lines)\n".replacingOccurrences(of: "{path}", with: source.path)
        .replacingOccurrences(of: "{parent}", with: parent), to: ".gitconfig")
  }

  private func environment(_ more: [String: String]) -> [String: String] {
    ["HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1"].merging(more) { $1 }
  }

  private func refusal(_ more: [String: String] = [:], at path: String? = nil) -> GitError? {
    gitError { _ = try Repository(at: path ?? source.path, environment: environment(more)) }
  }

  private func isAcceptedByGit(_ more: [String: String] = [:]) throws -> Bool {
    try Command("git", ["rev-parse", "HEAD"], in: source.path, environment: environment(more)).exitCode == 0
  }
}
