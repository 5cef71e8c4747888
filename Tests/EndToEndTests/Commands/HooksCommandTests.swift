import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct HooksCommandTests {
  private let here: TemporaryRepository
  private var hook: String { "\(here.path)/.git/hooks/commit-msg" }

  init() throws {
    here = try TemporaryRepository()
    try? FileManager.default.removeItem(atPath: "\(here.path)/.git/hooks")
  }

  @Test func `the hook is installed, shown and removed, each as often as one likes`() throws {
    #expect(try run("status") == said("commit-msg: not installed: there is no '\(hook)'"))
    #expect(try run("install") == said("installed '\(hook)'"))
    #expect(contents(hook) == HookScript.whole.bytes)
    #expect(FileReplacement.mode(of: hook) == 0o755)
    #expect(try run("install") == said("'\(hook)' is installed already"))
    #expect(try run("status") == said("commit-msg: installed and current: '\(hook)'"))
    #expect(try run("uninstall") == said("removed '\(hook)'"))
    #expect(!FileReader.exists(hook))
    #expect(try run("uninstall") == said("nothing of changelogctl's is in '\(hook)'"))
  }

  @Test(arguments: [
    "#!/bin/sh\nexit 0", "#!/bin/bash -e\r\n", "#!/usr/bin/env python3\nprint()\n", "\u{7F}ELF\u{0}\u{1}",
  ])
  func `another hook is left alone, joined when asked, and left again as it was`(text: String) throws {
    try write(text, to: hook, mode: 0o750)
    let refused = try run("install")
    #expect(refused.exitCode == 2)
    #expect(
      refused.complaint == """
        changelogctl: there is another hook, '\(hook)'; add this line to it (in a shell script, above what ends it), \
        or let '--chain' do it:
          changelogctl lint --message-file "$1" --hook || exit

        """)
    #expect(contents(hook) == Array(text.utf8))
    #expect(try run("status").output == "commit-msg: not installed: '\(hook)' is a hook of somebody else's\n")
    #expect(try run("install", "--chain").exitCode == 0)
    #expect(try run("install").output == "'\(hook)' is installed already\n")
    #expect(try run("status").output == "commit-msg: installed and current: '\(hook)'\n")
    #expect(try run("uninstall").exitCode == 0)
    #expect(contents(hook) == Array(text.utf8))
    #expect(FileReplacement.mode(of: hook) == 0o750)
    #expect(!FileReader.exists(hook + ".before-changelogctl"))
  }

  @Test(arguments: [
    "#!/bin/sh\necho theirs >> ran; exit 3\n",
    "#!/usr/bin/env -S awk -f\nBEGIN { print \"theirs\" >> \"ran\"; exit 3 }\n",
  ])
  func `both hooks run, ours first, and either refuses`(text: String) throws {
    try write(text, to: hook, mode: 0o755)
    #expect(try run("install", "--chain").exitCode == 0)
    let variables = ["PATH": HookedRepository.searchPath]
    #expect(try here.attempt(["commit", "--allow-empty", "-m", "Bad"], environment: variables).exitCode == 1)
    #expect(contents("\(here.path)/ran") == nil)
    #expect(
      try here.attempt(["commit", "--allow-empty", "-m", "feat: x"], environment: variables).exitCode == 1)
    #expect(contents("\(here.path)/ran") == Array("theirs\n".utf8))
  }

  @Test func `a hook that calls us is left alone`() throws {
    try write("#!/bin/sh\nchangelogctl lint --message-file $1\n", to: hook, mode: 0o755)
    #expect(try run("install") == said("'\(hook)' calls changelogctl already"))
    #expect(try run("status") == said("commit-msg: called by a hook of somebody else's: '\(hook)'"))
  }

  @Test func `our part of another version is replaced, and what stands around it stays`() throws {
    try write("#!/bin/sh\n# >>> changelogctl: old\n# <<< changelogctl\necho\n", to: hook, mode: 0o755)
    #expect(
      try run("status")
        == said(
          "commit-msg: installed by another version, which 'changelogctl hooks install' replaces: '\(hook)'"))
    #expect(try run("install") == said("updated '\(hook)'"))
    #expect(try run("status") == said("commit-msg: installed and current: '\(hook)'"))
    #expect(try run("uninstall") == said("took our part out of '\(hook)'"))
    #expect(contents(hook) == Array("#!/bin/sh\necho\n".utf8))
  }

  @Test func `a hook that git ignores is not joined`() throws {
    try write("#!/bin/sh\necho\n", to: hook, mode: 0o644)
    let run = try run("install", "--chain")
    #expect(run.exitCode == 2)
    #expect(
      run.complaint
        == "changelogctl: '\(hook)' is not executable, so git never runs it; make it executable, or remove it\n"
    )
  }

  @Test func `our own hook that git ignores is mended`() throws {
    try write(String(decoding: HookScript.whole.bytes, as: UTF8.self), to: hook, mode: 0o644)
    #expect(
      try run("status")
        == said(
          "commit-msg: installed and current: '\(hook)'\n  git ignores it, because it is not executable"))
    #expect(try run("install") == said("updated '\(hook)'"))
    #expect(FileReplacement.mode(of: hook) == 0o755)
  }

  @Test func `a symbolic link is moved, never written through`() throws {
    try write("#!/bin/sh\nexit 0\n", to: "\(here.path)/shared-hook", mode: 0o755)
    try write("", to: "\(here.path)/.git/hooks/x", mode: 0o644)
    try FileManager.default.createSymbolicLink(atPath: hook, withDestinationPath: "../../shared-hook")
    #expect(try run("install", "--chain").exitCode == 0)
    #expect(contents("\(here.path)/shared-hook") == Array("#!/bin/sh\nexit 0\n".utf8))
    #expect(!FileReader.isLink(hook))
    #expect(try run("uninstall").exitCode == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: hook) == "../../shared-hook")
  }

  @Test func `core.hooksPath is honoured`() throws {
    try here.git("config core.hooksPath .githooks")
    #expect(try run("install") == said("installed '\(here.path)/.githooks/commit-msg'"))
    #expect(
      try run("status") == said("commit-msg: installed and current: '\(here.path)/.githooks/commit-msg'"))
  }

  @Test func `hooks that are switched off stay so`() throws {
    try here.git("config core.hooksPath /dev/null")
    #expect(
      try run("install")
        == refused("hooks are switched off: core.hooksPath is '/dev/null', which is no folder"))
  }

  @Test(arguments: [false, true])
  func `a folder outside of the repository needs a flag`(isLink: Bool) throws {
    let outside = try TemporaryFolder()
    if isLink {
      try FileManager.default.createSymbolicLink(
        atPath: "\(here.path)/.git/hooks", withDestinationPath: outside.path)
    } else {
      try here.git(["config", "core.hooksPath", outside.path])
    }
    let path = isLink ? hook : "\(outside.path)/commit-msg"
    let advice =
      "hooks stand in '\(outside.path)', outside of this repository, and others may share them; "
      + "'--shared' writes there all the same"
    #expect(try run("install") == refused(advice))
    #expect(try run("install", "--shared") == said("installed '\(path)'"))
    #expect(
      try run("status")
        == said(
          "commit-msg: installed and current: '\(path)'\n  it is outside of this repository, in '\(outside.path)'"
        ))
    #expect(try run("uninstall") == refused(advice))
    #expect(try run("uninstall", "--shared") == said("removed '\(path)'"))
  }

  @Test func `a linked worktree has the hooks of its repository`() throws {
    try here.commit("feat: x")
    let other = try TemporaryFolder()
    try here.git(["worktree", "add", "-q", "\(other.path)/tree"])
    #expect(
      try Program.run("hooks", "install", in: "\(other.path)/tree", environment: environment)
        == said("installed '\(hook)'"))
  }

  @Test func `outside of a repository there is nothing to install`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("hooks", "install", in: folder.path, environment: environment)
    #expect(run.exitCode == 2)
    #expect(run.complaint.hasPrefix("changelogctl: the current folder is not inside a git repository"))
  }

  @Test func `with husky the hook is a file of the work tree`() throws {
    try here.git("config core.hooksPath .husky/_")
    let path = "\(here.path)/.husky/commit-msg"
    try write("npm test\n", to: path, mode: 0o644)
    try write("", to: "\(here.path)/.husky/_/h", mode: 0o644)
    let run = try run("install")
    #expect(run.exitCode == 2)
    #expect(
      run.complaint == """
        changelogctl: husky runs the hooks of this repository; add this line to '\(path)', or let '--chain' do it:
          changelogctl lint --message-file "$1" --hook || exit

        """)
    #expect(try self.run("install", "--chain") == said("added our part to '\(path)'"))
    #expect(
      try self.run("status")
        == said("commit-msg: installed and current: '\(path)'\n  husky runs the hooks here"))
    #expect(try self.run("uninstall") == said("took our part out of '\(path)'"))
    #expect(contents(path) == Array("npm test\n".utf8))
  }

  @Test(arguments: [
    ("lefthook.yml", "", "lefthook runs the hooks of this repository; add this to lefthook.yml"),
    (".pre-commit-config.yaml", "", "pre-commit runs the hooks of this repository; add this to"),
    (
      ".git/hooks/commit-msg", "#!/bin/sh\n# husky\n",
      "husky runs the hooks of this repository; add this to 'husky'"
    ),
    (
      ".git/hooks/commit-msg", "#!/bin/sh\ncall_lefthook run\n", "lefthook runs the hooks of this repository;"
    ),
  ])
  func `a manager of hooks is left its work`(file: String, text: String, advice: String) throws {
    try write(text, to: "\(here.path)/\(file)", mode: 0o755)
    let run = try run("install")
    #expect(run.exitCode == 2)
    #expect(run.complaint.hasPrefix("changelogctl: " + advice))
    #expect(contents(hook) == (file.hasPrefix(".git/") ? Array(text.utf8) : nil))
  }

  @Test(arguments: [
    ("lefthook", "lefthook.yml", "lefthook install", "call_lefthook"),
    (
      "pre-commit", ".pre-commit-config.yaml", "pre-commit install --hook-type commit-msg",
      "# File generated by pre-commit: https://pre-commit.com"
    ),
  ])
  func `a manager that runs us already is enough`(
    name: String, file: String, command: String, line: String
  ) throws {
    try write("run: changelogctl lint\n", to: "\(here.path)/\(file)", mode: 0o644)
    #expect(
      try run("install") == refused("\(name) is to run changelogctl, but wrote no hook yet; run '\(command)'")
    )
    let status = "commit-msg: \(name) is to run changelogctl, by \(file)"
    #expect(try run("status") == said("\(status)\n  but it wrote no hook yet: run '\(command)'"))
    try write("#!/bin/sh\n\(line)\n", to: hook, mode: 0o755)
    #expect(try run("install") == said("\(name) runs changelogctl already"))
    #expect(try run("status") == said(status))
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["hooks"] + arguments, in: here.path, environment: environment)
  }

  private let environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]

  private func said(_ text: String) -> Command { Command(output: text + "\n", complaint: "", exitCode: 0) }

  private func refused(_ text: String) -> Command {
    Command(output: "", complaint: "changelogctl: \(text)\n", exitCode: 2)
  }

  private func write(_ text: String, to path: String, mode: Int) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func contents(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }
}
