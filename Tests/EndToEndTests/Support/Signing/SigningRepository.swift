import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory
@testable import changelogctl

/// A repository with a commit, in which drafts are signed.
struct SigningRepository {
  let source: TemporaryRepository
  let committer: Identity
  let commit: CommitDraft

  init() throws {
    source = try TemporaryRepository()
    let parent = try #require(CommitID(hex: source.commit("feat: one")))
    let date = try #require(GitDate("@1700000000 +0000"))
    committer = try #require(Identity(name: "T", email: "t@example.org", date: date))
    commit = CommitDraft(
      tree: try #require(CommitID(hex: source.git("rev-parse HEAD^{tree}"))), parents: [parent],
      author: committer,
      committer: committer, message: "chore(release): 1.0.0\n\nText.\n")
  }

  /// A user whose home is the folder of the repository, as that of its git is.
  var environment: [String: String] {
    ["HOME": source.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]
  }

  func open() throws -> Repository { try Repository(at: source.path, environment: environment) }

  func configure(_ settings: [String: String]) throws {
    for (key, value) in settings { try source.git(["config", key, value]) }
  }

  func signer() throws -> Signer { try Signer(for: committer, in: open()) }

  var tag: TagDraft {
    TagDraft(commit: commit.parents[0], name: "v1.0.0", tagger: committer, message: "1.0.0\n\n- a\n")
  }

  /// Whether git verifies a commit and a tag that the signer signed, and refuses them when a letter is another one.
  func verifies(_ signer: Signer, _ environment: [String: String]) throws -> [String: Int32] {
    let repository = try open()
    let signature = try signer.signature(of: commit.payload)
    let id = try repository.write(commit, signature: signature)
    let tagSignature = try signer.signature(of: tag.payload)
    let tagID = try repository.write(tag, signature: tagSignature)
    var (otherCommit, otherTag) = (commit, tag)
    otherCommit.message = "chore(release): 1.0.1\n\nText.\n"
    otherTag.message = "1.0.1\n\n- a\n"
    let otherID = try repository.write(otherCommit, signature: signature)
    let otherTagID = try repository.write(otherTag, signature: tagSignature)
    #expect(try source.git("fsck --strict --no-dangling") == "")
    return [
      "commit": try source.attempt(["verify-commit", "\(id)"], environment: environment).exitCode,
      "tag": try source.attempt(["verify-tag", "\(tagID)"], environment: environment).exitCode,
      "other commit": try source.attempt(["verify-commit", "\(otherID)"], environment: environment).exitCode,
      "other tag": try source.attempt(["verify-tag", "\(otherTagID)"], environment: environment).exitCode,
    ]
  }

  /// What ``verifies(_:_:)`` gives when all is well.
  static let good: [String: Int32] = ["commit": 0, "tag": 0, "other commit": 1, "other tag": 1]
}

/// The error of signing that a task throws; nil when it throws none.
func signingError(_ task: () throws -> Void) -> SigningError? {
  do {
    try task()
    return nil
  } catch {
    return error as? SigningError
  }
}
