import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct CommitDraftTests {
  private let source: TemporaryRepository
  private let draft: CommitDraft

  init() throws {
    source = try TemporaryRepository()
    let parent = try #require(CommitID(hex: source.commit("feat: one")))
    draft = CommitDraft(
      tree: try #require(CommitID(hex: source.git("rev-parse HEAD^{tree}"))), parents: [parent],
      author: try .test("A", "+0130"), committer: try .test("C", "-0800"), message: "chore: zwei 🙂\n\nBody.\n"
    )
  }

  /// What `git commit-tree` makes of the same parts.
  private func made(_ draft: CommitDraft, _ arguments: [String] = []) throws -> String {
    let parents = draft.parents.flatMap { ["-p", "\($0)"] }
    return try source.git(
      arguments + ["commit-tree", "\(draft.tree)"] + parents, input: Data(draft.message.utf8),
      environment: draft.environment)
  }

  @Test(arguments: ["chore: zwei 🙂\n\nBody.\n", "no newline", "", "\n\nlate\n\n\n", "a\r\nb\r\n", " a\tb \n"])
  func `a commit is the one that git makes`(_ message: String) throws {
    var draft = draft
    draft.message = message
    #expect(try source.open().write(draft).description == made(draft))
    #expect(try source.git("fsck --strict --no-dangling") == "")
  }

  @Test(arguments: [0, 3])
  func `a commit has any number of parents`(_ count: Int) throws {
    var draft = draft
    draft.parents = try (0..<count).map { try #require(CommitID(hex: source.commit("feat: \($0)"))) }
    #expect(try source.open().write(draft).description == made(draft))
  }

  @Test(arguments: ["-----BEGIN-----\n\nabc\n-----END-----\n", "one line\n", "a\n\n\nb\n"])
  func `a signature stands where git puts it`(_ signature: String) throws {
    let signer = try FakeSigner(signature)
    let id = try source.open().write(draft, signature: Array(signature.utf8))
    #expect(try id.description == made(signer.options).last)
    #expect(try signer.payload() == draft.payload)
  }

  private func made(_ options: [String]) throws -> [String] {
    let words = ["commit-tree", "\(draft.tree)", "-p", "\(draft.parents[0])", "-S"]
    return try source.git(options + words, input: Data(draft.message.utf8), environment: draft.environment)
      .split(separator: "\n").map(String.init)
  }

  @Test func `a zero byte in the message is refused`() throws {
    var draft = draft
    draft.message = "a\0b"
    let error = gitError { _ = try source.open().write(draft) }
    #expect(error == GitError(.other, "the message has a zero byte, which git takes for its end"))
  }
}

extension Identity {
  /// A person of a test at a fixed time.
  static func test(_ name: String, _ zone: String = "+0000") throws -> Identity {
    let date = try #require(GitDate("@1700000000 \(zone)"))
    return try #require(Identity(name: name, email: "\(name)@example.org", date: date))
  }
}

extension CommitDraft {
  /// What makes git use the same people and times.
  fileprivate var environment: [String: String] {
    [
      "GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": author.email, "GIT_AUTHOR_DATE": author.date.text,
      "GIT_COMMITTER_NAME": committer.name, "GIT_COMMITTER_EMAIL": committer.email,
      "GIT_COMMITTER_DATE": committer.date.text,
    ]
  }
}

/// A program that git takes for gpg, which always makes the same signature and keeps what it signed.
final class FakeSigner {
  private let folder: TemporaryFolder

  init(_ signature: String) throws {
    folder = try TemporaryFolder()
    try folder.write(signature, to: "signature")
    let path = try folder.write(
      "#!/bin/sh\ncat > \(folder.path)/payload\ncat \(folder.path)/signature\n"
        + "printf '\\n[GNUPG:] SIG_CREATED \\n' >&2\n", to: "gpg")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// What makes git use it.
  var options: [String] { ["-c", "gpg.program=\(folder.path)/gpg"] }

  func payload() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/payload")))
  }
}
