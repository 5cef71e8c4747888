import ChangelogCore
import CommitParser
import Testing

struct LinterTests {
  private func verdict(
    _ text: String, _ policy: PolicyNode = [:], stage: Candidate.Stage = .committed, author: Person? = nil,
    parents: Int? = nil
  ) throws -> Verdict {
    let candidate = Candidate(CommitMessage(text), stage: stage, author: author, parentCount: parents)
    return Linter(try policy.policy()).verdict(on: candidate, from: .standardInput)
  }

  @Test(arguments: [
    ("Merge branch 'a'", "a merge, whose message git or the forge wrote"),
    ("Revert \"feat: x (#12)\"", "a revert, whose message git or the forge wrote"),
    ("1.2.3", "a release, whose message is its version"),
  ])
  func `what git and forges write is skipped with a reason`(text: String, reason: String) throws {
    let verdict = try verdict(text)
    #expect(verdict.skipped == reason)
    #expect(verdict.diagnostics == [])
    #expect(try self.verdict(text, ["ignore": []]).skipped == nil)
  }

  @Test func `the policy may skip by author, header and body`() throws {
    let bot = Person(name: "renovate[bot]", email: "bot@example.org")
    #expect(try verdict("x", ["ignore": "bot"], author: bot).skipped == "written by a bot")
    #expect(
      try verdict("x", ["ignore": [["author": "*[bot]"]]], author: bot).skipped
        == "the policy ignores its author")
    #expect(
      try verdict("WIP\n\na\nb: c", ["ignore": [["header": "^WIP", "body": "^b"]]]).skipped
        == "the policy ignores its header and body")
    #expect(try verdict("WIP\n\na", ["ignore": [["header": "^WIP", "body": "^b"]]]).skipped == nil)
  }

  @Test func `a message that waits for a rebase is judged by one rule alone`() throws {
    let verdict = try verdict("fixup! Bad\nheader")
    #expect(verdict.diagnostics.map(\.rule) == ["autosquash-left"])
    #expect(verdict.skipped == nil)
  }

  @Test func `while it is typed, or with the rule off, it is skipped`() throws {
    let reason = "to be squashed by a rebase"
    #expect(try verdict("squash! Bad", stage: .typed).skipped == reason)
    #expect(try verdict("squash! Bad", ["rules": ["autosquash-left": "off"]]).skipped == reason)
    #expect(try verdict("squash! Bad", ["ignore": "autosquash"]).skipped == reason)
  }

  @Test(arguments: [
    "Merged PR 42: feat: x", "Pull request #42: feat: x\n\nMerge in P/r from a to b",
    "Merged in a (pull request #42)\n\nfeat: x\n\n* feat: x",
  ])
  func `a wrapped title is judged without its wrapper`(text: String) throws {
    let verdict = try verdict(text)
    #expect(verdict.diagnostics == [])
    #expect(verdict.skipped == nil)
    #expect(verdict.message == CommitMessage(text))
  }

  @Test(arguments: [
    ("Merged PR 42: feta: x", 1, 15), ("Pull request #42:  feta: x", 1, 20),
    ("Merged in a (pull request #42)\n\nfeta: x\n\n* y", 3, 1),
  ])
  func `what is wrong with it is reported where it stands`(text: String, line: Int, column: Int) throws {
    let found = try verdict(text).diagnostics.filter { $0.rule == "type-enum" }.map(\.finding)
    #expect(found.map(\.line) == [line])
    #expect(found.map(\.columns) == [column..<column + 4])
  }

  @Test func `corrections are made in the whole message`() throws {
    let text = "Merged in a (pull request #42)\n\nfeat: x\nbody"
    let found = try verdict(text).diagnostics.map(\.finding)
    #expect(found.map(\.line) == [4])
    #expect(corrected(text, found) == "Merged in a (pull request #42)\n\nfeat: x\n\nbody")
    let azure = "Merged PR 42: feat: x\nbody"
    let mended = corrected(azure, try verdict(azure).diagnostics.map(\.finding))
    #expect(mended == "Merged PR 42: feat: x\n\nbody")
  }

  @Test func `a wrapper around a real merge is skipped`() throws {
    #expect(
      try verdict("Merged PR 42: x", parents: 2).skipped == "a merge, whose message git or the forge wrote")
    #expect(
      try verdict("Merged in a (pull request #42)\n\nx", parents: 2).skipped
        == "a merge, whose message git or the forge wrote")
  }
}
