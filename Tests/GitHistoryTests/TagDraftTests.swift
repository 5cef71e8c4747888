import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct TagDraftTests {
  private let source: TemporaryRepository
  private let draft: TagDraft

  init() throws {
    source = try TemporaryRepository()
    let commit = try #require(CommitID(hex: source.commit("feat: one")))
    draft = TagDraft(
      commit: commit, name: "v1.0.0", tagger: try .test("T", "+0530"), message: "Erste 🙂\n\n- a\n")
  }

  private var environment: [String: String] {
    [
      "GIT_COMMITTER_NAME": draft.tagger.name, "GIT_COMMITTER_EMAIL": draft.tagger.email,
      "GIT_COMMITTER_DATE": draft.tagger.date.text,
    ]
  }

  @Test func `a tag is the one that git makes`() throws {
    let id = try source.open().write(draft).description
    #expect(try source.git(["mktag"], input: Data(draft.payload)) == id)
    try source.git(
      ["tag", "-a", "-F", "-", draft.name], input: Data(draft.message.utf8), environment: environment)
    #expect(try source.git("rev-parse v1.0.0") == id)
    #expect(try source.git("fsck --strict --no-dangling") == "")
  }

  @Test(arguments: [("text", "text\n"), ("", ""), ("text\n", "text\n")])
  func `a message ends with a newline`(_ message: String, _ end: String) throws {
    var draft = draft
    draft.message = message
    let text = String(decoding: draft.payload, as: UTF8.self)
    #expect(text.hasSuffix("+0530\n\n\(end)"))
  }

  @Test func `a signature stands where git puts it`() throws {
    let signature = "-----BEGIN-----\n\nabc\n-----END-----\n"
    let signer = try FakeSigner(signature)
    let id = try source.open().write(draft, signature: Array(signature.utf8)).description
    try source.git(
      signer.options + ["tag", "-s", "-F", "-", draft.name], input: Data(draft.message.utf8),
      environment: environment)
    #expect(try source.git("rev-parse v1.0.0") == id)
    #expect(try signer.payload() == draft.payload)
  }

  @Test(arguments: ["-v1", "HEAD"])
  func `a name that git gives no tag is refused`(_ name: String) throws {
    var draft = draft
    draft.name = name
    let error = gitError { _ = try source.open().write(draft) }
    #expect(
      error
        == GitError(
          .other, "tag '\(name)' is no name that git takes",
          hint: "'git help check-ref-format' tells which it does"))
  }
}
