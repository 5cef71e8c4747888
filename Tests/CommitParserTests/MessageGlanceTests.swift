import Testing

@testable import CommitParser

struct MessageGlanceTests {
  @Test(arguments: [
    ("feat: x (#12)", 12), ("feat: x (!12)\n\nbody (#13)", 12), ("feat: x (#12) ", 12), ("x (#1) (#23)", 23),
    ("feat: x #12", 0), ("(#12)", 0), ("x (12)", 0), ("x (#)", 0), ("x(#7)", 0), ("", 0),
    ("x (#99999999999999999999)", 0),
  ])
  func `the number at the end of the first line is known`(_ text: String, _ number: UInt32) {
    #expect(MessageGlance(text).number == number)
  }

  @Test func `the beginning of the title is known`() {
    let glance = MessageGlance("feat(api): add paging")
    #expect(glance.beginning == MessageGlance.Word("feat(api): add past"[...]))
    #expect(glance.behindType == MessageGlance.Word("(api): add paging it"[...]))
    #expect(glance.beginning != MessageGlance.Word("feat(api): add"[...]))
    #expect(MessageGlance("").beginning == MessageGlance.Word(""[...]))
  }

  @Test(arguments: [
    ("fix: x (#12)", "fix: x"), ("fix: x(#12)", "fix: x"), ("fix: x (!12)\n\ny", "fix: x"),
    ("fix: x \r\ny", "fix: x"),
    ("fix: 15 bytes x (#1)", "fix: 15 bytes x"), ("fix: 15 bytes x(#1)", "fix: 15 bytes x"),
    ("fix: 14 bytes (#1)", "fix: 14 bytes"), ("fix: x (again) (#1)", "fix: x (again)"),
    ("fix(a)!: x\n", "fix(a)!: x"),
  ])
  func `a title begins as the line that it stands in with its number`(_ line: String, _ title: Substring) {
    #expect(MessageGlance(line).beginning == MessageGlance.Word(title))
  }

  @Test(arguments: [
    ("feat: x", false), ("Merged PR 1: feat: x", true), ("Pull request #1: x", true), ("\n\nfeat: x", true),
    ("", true), ("Merge branch 'a'", true), ("Merge", true), ("Merg", false), ("Prefer x", false),
  ])
  func `a title that may stand further on is told`(_ text: String, _ isWrapped: Bool) {
    #expect(MessageGlance(text).mayBeWrapped == isWrapped)
  }

  @Test(
    arguments: [
      ("x\n\nBREAKING CHANGE: y", MessageMarks.breaking),
      ("x\n\nBEGIN_COMMIT_OVERRIDE\n", .override), ("x\n\nBEGIN_NESTED_COMMIT\n", .nested),
      ("x\n\n* feat!: y", .breakingBelow), ("feat!: y", .header),
      ("x\n\n(cherry picked from commit 1)", .picked),
      ("fix: reland \"x\"", [.header, .revert]), ("Restore x or restore y", .revert), ("x", []),
      ("x\n\nThis reverts commit 1234567.", .revertBelow), ("Merge x", .header), ("\nx", .header),
    ] as [(String, MessageMarks)])
  func `marks are found where they count`(_ text: String, _ marks: MessageMarks) {
    #expect(MessageGlance(text).marks == marks)
  }
}
