import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryHooksTests {
  private let source: TemporaryRepository

  init() throws { source = try TemporaryRepository() }

  @Test func `hooks stand in the git directory`() throws {
    #expect(try hooks(at: source.path) == "\(source.path)/.git/hooks")
  }

  @Test(arguments: [
    (".githooks", "/.githooks"), ("./a/b/", "/./a/b"), ("hooks", "/hooks"), ("", "/"),
  ])
  func `a relative setting starts at the top of the work tree`(_ setting: String, _ place: String) throws {
    try source.git(["config", "core.hooksPath", setting])
    let expected = place == "/" ? source.path : source.path + place
    #expect(try hooks(at: source.path) == expected)
  }

  @Test func `an absolute setting is taken as it is, with a tilde for the home folder`() throws {
    try source.git("config core.hooksPath /etc/hooks")
    #expect(try hooks(at: source.path) == "/etc/hooks")
    try source.git("config core.hooksPath ~/hooks")
    #expect(try hooks(at: source.path) == "/home/me/hooks")
  }

  @Test func `a linked worktree shares the hooks, and has a git directory of its own`() throws {
    try source.commit("feat: x")
    let other = try TemporaryFolder()
    try source.git(["worktree", "add", "-q", "\(other.path)/tree"])
    let repository = try Repository(at: "\(other.path)/tree", environment: environment)
    let (hooks, git) = (repository.hooksFolder, repository.gitFolder)
    #expect(hooks == "\(source.path)/.git/hooks")
    #expect(git == "\(source.path)/.git/worktrees/tree/")
    let surroundings = try Surroundings(of: "\(other.path)/tree", environment: environment)
    let again = surroundings.gitFolder
    #expect(again == git)
    let holds = ["\(other.path)/tree/x", hooks, other.path, source.path].map { repository.holds($0) }
    #expect(holds == [true, true, false, false])
  }

  @Test func `in a bare repository a setting starts there`() throws {
    let bare = try TemporaryRepository(bare: true)
    #expect(try hooks(at: bare.path) == "\(bare.path)/hooks")
    try bare.git("config core.hooksPath own")
    #expect(try hooks(at: bare.path) == "\(bare.path)/own")
  }

  private func hooks(at path: String) throws -> String {
    let repository = try Repository(at: path, environment: environment)
    return repository.hooksFolder
  }

  private let environment = [
    "HOME": "/home/me", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
  ]
}
