import CommitParser
import Testing

@testable import ChangelogCore

@Suite struct RevertReferenceTests {
  private let id = RevertReference.id

  @Test(arguments: [
    "fix: x", "", "Revert some changes", "fix: revert x",
    "Revert \"fix: x\"\n\nThis reverts commit 6fe72f015483ec8690d99dd31447de33cddee4ab.",
    "Revert \"fix: x\"\n\nThis reverts commit 1234567, reversing\nchanges made to abcdefa.",
    "Revert \"fix: x\"\n\nThis reverts commit abcdefa (fix: x, 2026-01-02).",
    "Revert \"fix: x\" (#13)\n\nReverts #12",
    "Revert \"fix: x\" (#13)\n\nReverts electron/electron#12", "Revert \"fix: x (#12)\" (#13)",
    "Revert \"fix: x (!12)\"",
    "Revert \"Revert \"fix: x (#12)\" (#13)\" (#14)", "Reapply \"fix: x\"\n\nThis reverts commit 6fe72f0.",
    "revert: fix: x (#12) (#13)", "revert: fix: x\n\nRefs: 676104e, a215868", "revert: 676104e",
    "revert: #12 (#13)",
    "revert(api): x\n\nSee https://github.com/vitejs/vite/pull/12",
    "Revert: electron/electron#14487 (#19011)",
    "revert: x\n\nhttps://github.com/vitejs/vite/commit/676104e",
  ])
  func `one that says what it takes back passes`(text: String) throws {
    #expect(try findings(id, in: text) == [])
  }

  @Test(arguments: [
    "Revert \"fix: x\"", "Revert \"fix: x\" (#13)", "Revert \"Revert \"fix: x\"\" (#13)",
    "Reapply \"fix: x\"",
    "revert: use chokidar v3 (#18659)", "revert(server): x", "Revert \"Bump v22.0.0-nightly.20220919\"",
    "revert: x (#13)\n\nCloses #9", "revert: x\n\nIt was a facade, added and removed in 1234567.",
  ])
  func `one that does not is reported`(text: String) throws {
    #expect(
      try findings(id, in: text) == [
        Finding(
          "revert does not say which commit it is about; expected 'This reverts commit <id>.' or 'Reverts #<number>' below the header"
        )
      ])
  }

  @Test func `it judges what is skipped otherwise`() throws {
    let text = "Revert \"fix: x\""
    let verdict = Linter(.default).verdict(on: Candidate(.init(text)), from: .standardInput)
    #expect(verdict.diagnostics.map(\.rule) == [id])
    #expect(verdict.diagnostics.map(\.severity) == [.warning])
    let whole = Linter(.default).verdict(
      on: Candidate(.init(text + "\n\nThis reverts commit 1a2b3c4.")), from: .standardInput)
    #expect(whole.skipped == "a revert, whose message git or the forge wrote")
  }

  @Test func `what will land is mended where the body comes from`() throws {
    let request = PullRequest("revert: fix: x", description: "Oops.", commits: ["a", "b"])
    #expect(try predicted(id, request, .described).map(\.place) == [.description(line: nil)])
    #expect(try predicted(id, request).map(\.place) == [.title])
  }
}
