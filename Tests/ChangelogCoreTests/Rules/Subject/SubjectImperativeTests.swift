import Testing

@testable import ChangelogCore

struct SubjectImperativeTests {
  @Test(arguments: [
    "feat: add x", "fix: always use x", "feat: default to x", "test: tests for x", "feat: address x",
    "fix: process x", "Added x",
  ])
  func `orders pass, and words that only look like other forms`(text: String) throws {
    #expect(try Judged(SubjectImperative.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("feat(é): added x", "subject begins with 'added'; expected 'add'", 10..<15, "feat(é): add x", false),
      ("fix: Fixes x", "subject begins with 'Fixes'; expected 'Fix'", 6..<11, "fix: Fix x", false),
      ("fix: dropping x", "subject begins with 'dropping'; expected 'drop'", 6..<14, "fix: drop x", false),
      (
        "fix: updating x", "subject begins with 'updating'; expected 'update'", 6..<14, "fix: update x", false
      ),
      ("fix: made x", "subject begins with 'made'; expected 'make'", 6..<10, "fix: make x", false),
      ("fix: removed", "subject begins with 'removed'; expected 'remove'", 6..<13, "fix: remove", false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a past or third-person form is reported with the order`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(SubjectImperative.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectImperative.id] == nil)
  }
}
