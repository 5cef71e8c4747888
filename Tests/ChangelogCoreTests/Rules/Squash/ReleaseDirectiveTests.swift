import Testing

@testable import ChangelogCore

struct ReleaseDirectiveTests {
  private let id = ReleaseDirective.id

  @Test func `a release wants a version`() throws {
    let found = try findings(id, in: "feat: a\n\nRelease-As: next")
    #expect(
      found.map(\.sentence) == ["'next' after 'Release-As:' is no version; expected one such as '2.0.0'"])
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.columns) == [1..<17])
  }

  @Test func `a release wants to be a footer`() throws {
    let text = "feat: a (#12)\n\n* feat: a\n\nRelease-As: v2.0.0\n\n* fix: b"
    #expect(
      try findings(id, in: text).map(\.sentence) == [
        "'Release-As: v2.0.0' is no footer where it stands, and is ignored; expected it at the end of the message"
      ])
  }

  @Test func `blocks end and begin`() throws {
    let text = "fix: a\n\nBEGIN_COMMIT_OVERRIDE\nfix: b\n\nEND_NESTED_COMMIT"
    #expect(
      try findings(id, in: text).map(\.sentence) == [
        "'BEGIN_COMMIT_OVERRIDE' stands alone; expected 'END_COMMIT_OVERRIDE' below it",
        "'END_NESTED_COMMIT' stands alone; expected 'BEGIN_NESTED_COMMIT' above it",
      ])
    let twice = "fix: a\n\nBEGIN_NESTED_COMMIT\nfix: b\nBEGIN_NESTED_COMMIT\nfix: c\nEND_NESTED_COMMIT"
    #expect(try findings(id, in: twice).map(\.line) == [3])
  }

  @Test(arguments: [
    ("feat: a [skip ci] (#12)", "feat: a (#12)", 9..<18),
    ("[CI skip] feat: a (#12)", "feat: a (#12)", 1..<10),
    ("feat: [x] a (#12)\n\n* fix: b [no ci]", "feat: [x] a (#12)\n\n* fix: b", 10..<17),
  ])
  func `what skips CI does not land`(text: String, mended: String, columns: Range<Int>) throws {
    let found = try findings(id, in: text)
    #expect(found.map(\.columns) == [columns])
    #expect(corrected(text, found) == mended)
  }

  @Test func `one mark is reported`() throws {
    let found = try findings(id, in: "feat: a (#12)\n\n* b [ci skip]\n\n* c [ci skip]")
    #expect(
      found.map(\.sentence) == [
        "'[ci skip]' in a landed message keeps CI from running on the branch; expected none"
      ])
  }

  @Test(arguments: [
    "chore(release): 1.2.0 [skip ci]", "feat: a (#12)\n\nRelease-As: 2.0.0-beta.1",
    "feat: a (#12)\n\n[skip](ci) x",
    "feat: a (#12)\n\n```\nRelease-As: next\n```", "feat: a (#12)",
  ])
  func `these are left alone`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }
}
