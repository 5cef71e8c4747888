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

  @Test func `a few bytes of the title are known`() {
    let glance = MessageGlance("feat(api): add paging")
    #expect(glance.beginning == MessageGlance.Word("feat(api) and more"))
    #expect(glance.behindType == MessageGlance.Word("(api): a title"))
    #expect(glance.beginning != MessageGlance.Word("feat(app"))
    #expect(MessageGlance("ab").beginning == MessageGlance.Word("ab"))
    #expect(MessageGlance("").beginning.first == 0)
  }

  @Test(arguments: [
    ("feat: x", false), ("Merged PR 1: feat: x", true), ("Pull request #1: x", true), ("\n\nfeat: x", true),
    ("", true),
  ])
  func `a title that may stand further on is told`(_ text: String, _ isWrapped: Bool) {
    #expect(MessageGlance(text).mayBeWrapped == isWrapped)
  }

  @Test(
    arguments: [
      ("feat: x\n\nBREAKING CHANGE: y", MessageMarks.breaking),
      ("x\n\nBEGIN_COMMIT_OVERRIDE\n", .override), ("x\n\nBEGIN_NESTED_COMMIT\n", .nested),
      ("x\n\n* feat!: y", .breakingBelow), ("feat!: y", []), ("x\n\n(cherry picked from commit 1)", .picked),
      ("fix: reland \"x\"", .revert), ("fix: restore x", .revert), ("x", []),
    ] as [(String, MessageMarks)])
  func `marks are found where they count`(_ text: String, _ marks: MessageMarks) {
    #expect(MessageGlance(text).marks == marks)
  }
}
