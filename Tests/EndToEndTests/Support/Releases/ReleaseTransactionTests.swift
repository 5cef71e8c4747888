import ArgumentParser
import ChangelogCore
import Foundation
import GitHistory
import TestSupport
import Testing

@testable import changelogctl

/// A release that fails, or dies, at each of its steps.
struct ReleaseTransactionTests {
  private struct Fault: Error {}

  /// A repository in which there is something to release, and something else that is staged or not is of no account.
  private func repository() throws -> TemporaryRepository {
    let repository = try TemporaryRepository()
    try repository.git("config user.name Releaser")
    try repository.git("config user.email releaser@example.org")
    try repository.commit(
      "feat: first\n",
      files: [
        "a/package.json": "{ \"version\": \"1.0.0\" }\r\n", "VERSION": "v1.0.0\n",
        "CHANGELOG.md": "# Changes\n",
        ".changelog.yml": "version: 1\nversions: { files: [a/package.json, VERSION] }\n",
      ])
    try repository.git("tag v1.0.0")
    try repository.commit("feat: second\n")
    return repository
  }

  private func prepared(in workspace: borrowing Workspace) throws -> PreparedRelease {
    let request = ReleaseRequest(
      part: ChangelogPart(under: workspace.policy), policy: workspace.policy, style: .default)
    return try #require(try workspace.prepare(request))
  }

  private func state(of repository: TemporaryRepository) throws -> String {
    let files = try ["a/package.json", "VERSION", "CHANGELOG.md"].map {
      try String(contentsOfFile: "\(repository.path)/\($0)", encoding: .utf8)
    }
    return try
      (["for-each-ref", "status --porcelain", "ls-files -s", "symbolic-ref HEAD"].map {
        try repository.git($0)
      }
      + files).joined(separator: "\n--\n")
  }

  @Test func `the steps are those of the plan`() throws {
    let repository = try repository()
    let workspace = try Workspace(PolicyOptions.parse(["--repository", repository.path]))
    let before = try state(of: repository)
    let transaction = try ReleaseTransaction(try prepared(in: workspace), in: workspace.repository)
    #expect(transaction.steps == [.file(0), .file(1), .file(2), .index, .branch, .tag])
    // The objects are made, and nobody sees them.
    #expect(try state(of: repository) == before)
  }

  @Test(arguments: 0..<6)
  func `a failure before any step puts everything back`(failing: Int) throws {
    let repository = try repository()
    let workspace = try Workspace(PolicyOptions.parse(["--repository", repository.path]))
    let before = try state(of: repository)
    var transaction = try ReleaseTransaction(try prepared(in: workspace), in: workspace.repository)
    var count = 0
    #expect(throws: Fault.self) {
      try transaction.run(in: workspace.repository) { _ in
        defer { count += 1 }
        if count == failing { throw Fault() }
      }
    }
    #expect(count == failing + 1)
    #expect(try state(of: repository) == before)
    #expect(try repository.git("fsck --strict --no-dangling") == "")
    // Nothing stands in the way of the next run.
    #expect(try Command(Program.path, ["release"], in: repository.path).exitCode == 0)
    #expect(try repository.git("status --porcelain") == "")
  }

  @Test(arguments: 0...6)
  func `a run that dies after any step is finished by the next one`(living: Int) throws {
    let repository = try repository()
    do {
      let workspace = try Workspace(PolicyOptions.parse(["--repository", repository.path]))
      var transaction = try ReleaseTransaction(try prepared(in: workspace), in: workspace.repository)
      for step in transaction.steps.prefix(living) { try transaction.perform(step, in: workspace.repository) }
    }
    let run = try Command(Program.path, ["release"], in: repository.path)
    #expect(run.exitCode == 0)
    #expect(living < 6 || run.complaint == "changelogctl: there is nothing to release\n")
    #expect(try repository.git("status --porcelain") == "")
    #expect(try repository.git("rev-list --count HEAD") == "3")
    #expect(try repository.git("log -1 --format=%s v1.1.0") == "chore(release): 1.1.0")
    #expect(try repository.git("show HEAD:VERSION") == "v1.1.0")
    #expect(try repository.git("show HEAD:a/package.json").contains("1.1.0"))
    #expect(try repository.git("show HEAD:CHANGELOG.md").components(separatedBy: "## 1.1.0").count == 2)
    #expect(try Command(Program.path, ["changelog", "--check"], in: repository.path).exitCode == 0)
    #expect(try repository.git("fsck --strict --no-dangling") == "")
  }

  @Test func `what somebody did meanwhile is not undone`() throws {
    let repository = try repository()
    let workspace = try Workspace(PolicyOptions.parse(["--repository", repository.path]))
    var transaction = try ReleaseTransaction(try prepared(in: workspace), in: workspace.repository)
    try repository.commit("fix: theirs\n")
    let theirs = try repository.git("rev-parse HEAD")
    #expect(throws: (any Error).self) { try transaction.run(in: workspace.repository) }
    #expect(try repository.git("rev-parse HEAD") == theirs)
    #expect(try repository.git("tag") == "v1.0.0")
    #expect(try repository.git("status --porcelain") == "")
  }

  @Test func `of two at once one waits for nothing and says so`() throws {
    let repository = try repository()
    let workspace = try Workspace(PolicyOptions.parse(["--repository", repository.path]))
    let lock = try FileLock(workspace.repository.commonFolder + "changelogctl-release.lock")
    let run = try Command(Program.path, ["release"], in: repository.path)
    #expect(run.exitCode == 2)
    #expect(run.complaint.contains("process \(ProcessInfo.processInfo.processIdentifier) is at work here"))
    _ = consume lock
    #expect(try Command(Program.path, ["release"], in: repository.path).exitCode == 0)
  }
}
