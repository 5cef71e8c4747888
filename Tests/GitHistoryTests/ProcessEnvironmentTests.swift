import Foundation
import TestSupport
import Testing

/// What only a process of its own can show: the variables that git, its hooks and servers set.
struct ProcessEnvironmentTests {
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("changelogctl").path

  @Test func `GIT_DIR names the repository, from any folder`() throws {
    let source = try sample("feat: one")
    let elsewhere = try TemporaryFolder()
    let run = try run(in: elsewhere.path, ["GIT_DIR": source.path + "/.git"])
    #expect(run.output.contains("one"))
    let wrong = try self.run(in: source.path, ["GIT_DIR": "/nowhere"])
    #expect(wrong.exitCode == 2)
    #expect(wrong.complaint == "changelogctl: '/nowhere', which GIT_DIR names, is no git repository\n")
  }

  @Test func `GIT_WORK_TREE says where the policy lies`() throws {
    let source = try sample("feat: one")
    let tree = try TemporaryFolder()
    try tree.write("version: 1\ntypes:\n  feat: { section: Novelties, bump: minor }\n", to: ".changelog.yml")
    let run = try run(in: tree.path, ["GIT_DIR": source.path + "/.git", "GIT_WORK_TREE": tree.path])
    #expect(run.output.contains("Novelties"))
    let below = try TemporaryFolder()
    let other = try self.run(in: below.path, ["GIT_DIR": source.path + "/.git", "GIT_WORK_TREE": tree.path])
    #expect(other.output.contains("Novelties"))
  }

  @Test(arguments: ["GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_INDEX_FILE"])
  func `an empty or foreign variable does not hide the repository of the folder`(_ name: String) throws {
    let source = try sample("feat: one")
    let value = ["GIT_INDEX_FILE": source.path + "/.git/index.lock", "GIT_NAMESPACE": "space"][name] ?? ""
    let run = try run(in: source.path, [name: value])
    #expect(run.complaint == "")
    #expect(run.output.contains("one"))
  }

  @Test func `an explicit repository has its own objects, whatever the environment says`() throws {
    let source = try sample("feat: one")
    let other = try sample("feat: two")
    let run = try Command(
      Self.program, ["changelog", "-C", source.path], in: other.path,
      environment: [
        "GIT_DIR": other.path + "/.git", "GIT_OBJECT_DIRECTORY": other.path + "/.git/objects",
        "HOME": other.path,
      ])
    #expect(run.complaint == "")
    #expect(run.output.contains("one"))
  }

  @Test func `replaced commits are shown unless GIT_NO_REPLACE_OBJECTS is set`() throws {
    let source = try sample("feat: one")
    let first = try source.git("rev-parse HEAD")
    let second = try source.commit("feat: replacement")
    try source.git("reset -q --hard \(first)")
    let commit = try source.git("cat-file commit \(second)").replacingOccurrences(
      of: "parent \(first)\n", with: "")
    try source.git("replace \(first) \(source.object("commit", Data(commit.utf8)))")
    #expect(try run(in: source.path).output.contains("replacement"))
    #expect(try run(in: source.path, ["GIT_NO_REPLACE_OBJECTS": "1"]).output.contains("one"))
  }

  @Test func `a pre-receive hook sees what is being pushed`() throws {
    let server = try TemporaryRepository(bare: true)
    let clone = try sample("feat: one")
    try clone.git("remote add origin \(server.path)")
    try clone.git("push -q origin main")
    try clone.commit("feat: pushed right now")
    try hook(
      "pre-receive", in: server.path + "/hooks", "read old new name\n'\(Self.program)' changelog $old..$new")
    let push = try Command(
      "git", ["push", "-q", "origin", "main"], in: clone.path, environment: ["HOME": "/nowhere"])
    #expect(push.exitCode == 0)
    #expect(push.complaint.contains("pushed right now"))
    #expect(!push.complaint.contains("one"))
  }

  @Test(arguments: [false, true])
  func `a commit-msg hook works in a work tree and a linked one`(_ isLinked: Bool) throws {
    let source = try sample("feat: one")
    try hook("commit-msg", in: source.path + "/.git/hooks", "'\(Self.program)' changelog")
    let folder = try TemporaryFolder()
    try source.git("worktree add -q -b side \(folder.path)/linked")
    let commit = try Command(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--allow-empty", "-m", "feat: two"],
      in: isLinked ? folder.path + "/linked" : source.path, environment: ["HOME": "/nowhere"])
    #expect(commit.exitCode == 0)
    #expect((commit.output + commit.complaint).contains("* one"))
  }

  private func sample(_ message: String) throws -> TemporaryRepository {
    let source = try TemporaryRepository()
    try source.commit(message)
    return source
  }

  private func run(in folder: String, _ environment: [String: String] = [:]) throws -> Command {
    try Command(
      Self.program, ["changelog"], in: folder, environment: ["HOME": "/nowhere"].merging(environment) { $1 })
  }

  private func hook(_ name: String, in folder: String, _ script: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = "\(folder)/\(name)"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
  }
}
