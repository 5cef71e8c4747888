import Foundation
import TestSupport
import Testing

/// The example of a server's hook, in a bare repository that real pushes go to.
struct UpdateHookTests {
  private let server: TemporaryRepository
  private let clone: TemporaryRepository

  init() throws {
    server = try TemporaryRepository(bare: true)
    clone = try TemporaryRepository(cloning: server.path)
    try clone.git("symbolic-ref HEAD refs/heads/main")
    try FileManager.default.createDirectory(atPath: "\(server.path)/hooks", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(Checkout.path)/scripts/hooks/update", toPath: "\(server.path)/hooks/update")
  }

  @Test func `good commits are taken, on old and new branches`() throws {
    try clone.commit("feat: one")
    #expect(try push("main").exitCode == 0)
    try clone.commit("feat: two")
    #expect(try push("main", "main:topic").exitCode == 0)
    #expect(try push(":topic").exitCode == 0)
    #expect(try server.git("log --format=%s main") == "feat: two\nfeat: one")
  }

  @Test func `a push with a bad message is refused`() throws {
    try clone.commit("feat: one")
    #expect(try push("main").exitCode == 0)
    let bad = try clone.commit("Bad")
    try clone.commit("feat: two")
    let run = try push("main")
    #expect(run.exitCode == 1)
    #expect(run.complaint.contains("[header-format]"))
    #expect(run.complaint.contains(bad.prefix(7)))
    #expect(try server.git("log --format=%s main") == "feat: one")
  }

  @Test func `a new branch is asked for its own commits only`() throws {
    try clone.commit("Bad, but long ago")
    try server.git(["fetch", "-q", clone.path, "main:main"])
    try clone.commit("feat: two")
    #expect(try push("main:topic").exitCode == 0)
    try clone.commit("Bad")
    #expect(try push("main:other").exitCode == 1)
  }

  @Test func `a tag is let through`() throws {
    try clone.commit("Bad")
    try clone.git("tag v1.0.0")
    #expect(try push("v1.0.0").exitCode == 0)
  }

  @Test func `the policy is the server's`() throws {
    try Data("types: { custom: Custom }\n".utf8).write(to: URL(filePath: "\(clone.path)/.changelog.yml"))
    try clone.git("add .changelog.yml")
    try clone.commit("feat: a policy")
    #expect(try push("main").exitCode == 0)
    try clone.commit("custom: x")
    #expect(try push("main").exitCode == 0)
    try clone.commit("feat: x")
    #expect(try push("main").exitCode == 1)
  }

  private func push(_ references: String...) throws -> Command {
    try clone.attempt(
      ["push", "-q", "origin"] + references, environment: ["PATH": HookedRepository.searchPath])
  }
}
