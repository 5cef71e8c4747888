import Foundation
import TestSupport
import Testing

@testable import GitHistory

/// Git's own answer, from the same environment, is what ours is held against.
struct ConfigurationTests {
  private let source: TemporaryRepository
  private let home: TemporaryFolder

  init() throws {
    source = try TemporaryRepository()
    home = try TemporaryFolder()
  }

  @Test func `a section has its own variables, not those of its subsections`() throws {
    try home.write(
      "[Core]\n Eol = lf\n bare\n[core \"x\"]\n eol = crlf\n[corex]\n a = b\n", to: ".gitconfig")
    let section = try Configuration(.trusted, environment: ["HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1"])
      .section("core")
    #expect(section.map(\.variable) == ["eol", "bare"])
    #expect(section.map(\.value) == ["lf", nil])
  }

  @Test func `an include may start at the home folder, in every file`() throws {
    try home.write("[include]\n path = ~/one\n", to: ".gitconfig")
    try home.write("[a]\n user = found\n", to: "one")
    try home.write("[a]\n own = found\n", to: "two")
    try source.git(["config", "include.path", "~/two"])
    let environment = ["HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1"]
    let repository = try Repository(at: source.path, environment: environment)
    #expect(repository.setting("a.user") == "found")
    #expect(repository.setting("a.own") == "found")
  }

  @Test(arguments: [
    "user.name", "USER.NAME", "remote.origin.url", "remote.Origin.url", "Remote.origin.URL",
    "core.commentChar",
    "remote.ori.gin.url", "no.such.key", "section.empty", "section.spaced", "section.quoted",
    "section.continued",
  ])
  func `keys are found whatever the case of section and variable`(_ key: String) throws {
    try home.write(
      """
      [User]
      \tName = Me
      [REMOTE "origin"]
      \tUrl = one
      [remote "Origin"]
      \turl = two
      [remote "ori.gin"]
      \turl = three
      [core]
      \tcommentchar = ";"
      [section]
      \tempty =
      \tspaced = a  b   # comment
      \tquoted = "a # b\\t\\"c\\""
      \tcontinued = a\\
       b

      """, to: ".gitconfig")
    #expect(try setting(key) == gitSetting(key))
  }

  @Test func `later files win, in git's order`() throws {
    let system = try home.write("[a]\n\tkey = system\n", to: "system")
    try home.write("[a]\n\tkey = xdg\n", to: ".config/git/config")
    try home.write(
      "[a]\n\tkey = global\n[include]\n\tpath = included\n[a]\n\tkey = after\n", to: ".gitconfig")
    try home.write("[a]\n\tkey = included\n", to: "included")
    try source.git("config a.key local")
    try source.git("config extensions.worktreeConfig true")
    try source.git("config --worktree a.key worktree")
    let environment = [
      "GIT_CONFIG_SYSTEM": system, "GIT_CONFIG_NOSYSTEM": "0", "GIT_CONFIG_COUNT": "1",
      "GIT_CONFIG_KEY_0": "a.key",
      "GIT_CONFIG_VALUE_0": "count", "GIT_CONFIG_PARAMETERS": "'a.key'='parameter'",
    ]
    let values = try configuration(environment).values(of: "a.key")
    #expect(
      values == ["system", "xdg", "global", "included", "after", "local", "worktree", "count", "parameter"])
    let shown = try Command(
      "git", ["config", "--get-all", "a.key"], in: source.path, environment: isolated(environment))
    #expect(shown.output.split(separator: "\n").map(String.init) == values)
  }

  @Test func `a worktree's own file counts only where the extension says so`() throws {
    try Data("[a]\n\tkey = worktree\n".utf8).write(
      to: URL(fileURLWithPath: "\(source.path)/.git/config.worktree"))
    #expect(try setting("a.key") == nil)
    #expect(try gitSetting("a.key") == nil)
    try source.git("config extensions.worktreeConfig false")
    #expect(try setting("a.key") == nil)
    #expect(try gitSetting("a.key") == nil)
    try source.git("config extensions.worktreeConfig true")
    #expect(try setting("a.key") == "worktree")
    #expect(try gitSetting("a.key") == "worktree")
  }

  @Test func `includes go by folder and branch, and a missing one is passed over`() throws {
    try source.commit("one")
    try home.write("[a]\n\tfolder = yes\n", to: "by-folder")
    try home.write("[a]\n\tbranch = yes\n", to: "by-branch")
    try source.git(["config", "includeIf.gitdir:\(source.path)/.path", "\(home.path)/by-folder"])
    try source.git(["config", "includeIf.gitdir:/elsewhere/.path", "\(home.path)/by-branch"])
    try source.git(["config", "includeIf.onbranch:main.path", "\(home.path)/by-branch"])
    try source.git(["config", "include.path", "\(home.path)/nowhere"])
    for key in ["a.folder", "a.branch"] {
      #expect(try setting(key) == "yes")
      #expect(try gitSetting(key) == "yes")
    }
  }

  @Test(arguments: [
    ("true", true), ("yes", true), ("On", true), ("1", true), ("false", false), ("no", false), ("off", false),
    ("0", false),
  ])
  func `a flag is read as git reads it`(_ text: String, _ expected: Bool) throws {
    try source.git("config a.flag \(text)")
    #expect(try configuration().flag("a.flag", default: !expected) == expected)
  }

  @Test func `a key without a value is true as a flag and empty as text`() throws {
    try home.write("[a]\n\tflag\n", to: ".gitconfig")
    let configuration = try configuration()
    #expect(configuration.flag("A.Flag", default: false))
    #expect(configuration.values(of: "a.flag") == [""])
    #expect(configuration.flag("a.other", default: true))
    #expect(!configuration.flag("a.other", default: false))
  }

  @Test func `an unreadable home folder is as good as none`() throws {
    try home.write("[a]\n\tkey = value\n", to: ".gitconfig")
    try source.git("config a.key local")
    let nowhere = try configuration(["HOME": home.path + "/.gitconfig"])
    #expect(nowhere.values(of: "a.key") == ["local"])
    let absent = try Configuration(.trusted, environment: ["GIT_CONFIG_NOSYSTEM": "1"])
    #expect(absent.values(of: "a.key") == [])
  }

  @Test func `a line that makes no sense is reported with its file and number`() throws {
    let file = try home.write("[a]\n\tkey = value\n[broken\n", to: ".gitconfig")
    let error = gitError { _ = try configuration() }
    #expect(
      error
        == GitError(
          .configuration,
          "cannot read git's configuration: failed to parse config file: missing ']' in section header (in \(file):3)",
          hint: "mend that line, until 'git config --list' can read it"
        ))
  }

  @Test func `the repository's own broken line is reported too`() throws {
    let path = "\(source.path)/.git/config"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").count
    try Data((text + "[broken\n").utf8).write(to: URL(fileURLWithPath: path))
    let error = gitError { _ = try source.open() }
    #expect(error?.message.contains("(in \(path):\(lines + 1))") == true)
  }

  private func isolated(_ more: [String: String]) -> [String: String] {
    ["HOME": home.path, "GIT_CONFIG_NOSYSTEM": "1"].merging(more) { $1 }
  }

  private func configuration(_ more: [String: String] = [:]) throws -> Configuration {
    let repository = try Repository(at: source.path, environment: isolated(more))
    return repository.configuration
  }

  private func setting(_ key: String) throws -> String? {
    try configuration().value(of: [key])
  }

  private func gitSetting(_ key: String) throws -> String? {
    let result = try Command("git", ["config", "--get", key], in: source.path, environment: isolated([:]))
    return result.exitCode == 0 ? String(result.output.dropLast()) : nil
  }
}
