import Testing

@testable import ChangelogCore

@Suite struct PullRequestNumberTests {
  private let id = PullRequestNumber.id

  @Test(arguments: [
    "", "fix: x", "fix: handle #12", "fix: x (#12)", "fix: x  (#12)", "fix: x (!12)", "(#1) (#2)",
    "fix: x (fix #11) (#12)", "fix: x (#11, #12) (#13)", "fix: x (#11) again (#13)", "fix: x (#) (#13)",
    "revert: fix: x (#11) (#13)", "fix: revert the change of x (#11) (#13)", "Reapply x (#11) (#13)",
    "Merged PR 12: fix: x (#11)", "fix: x\n\nfix: y (#11) (#12)",
  ])
  func `one number or none passes`(text: String) throws {
    #expect(try findings(id, in: text) == [])
  }

  @Test(
    arguments: [
      ("feat: x (#12) (#13)", 9..<14, "(#12)", "(#13)", false),
      ("feat: x (#13) (#13)", 9..<14, "(#13)", "(#13)", true),
      ("  feat: é🎉x(#12)  (#13) ", 12..<17, "(#12)", "(#13)", false),
      ("fix: x (#1) (#2) (!3)", 8..<17, "(#1) (#2)", "(!3)", false),
    ])
  func `a number before that of the pull request is reported`(
    text: String, columns: Range<Int>, typed: String, number: String, isSafe: Bool
  ) throws {
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "'\(typed)' stands before the number of the pull request; expected the header to end with '\(number)' alone"
      ])
    #expect(found.map(\.columns) == [columns])
    #expect(found.map { $0.correction?.isSafe } == [isSafe])
  }

  @Test func `it goes, and the rest stays`() throws {
    let text = "feat: x (#12) (#13)\n\nbody"
    #expect(corrected(text, try findings(id, in: text)) == "feat: x (#13)\n\nbody")
  }

  @Test func `a number in the title that will land is mended there`() throws {
    let found = try predicted(id, PullRequest("feat: x (#12)", commits: ["a", "b"]))
    #expect(
      found.map(\.finding.sentence) == [
        "'(#12)' was typed; expected nothing there, for the number is added at the merge"
      ])
    #expect(found.map(\.finding.columns) == [9..<14])
    #expect(found.map(\.finding.correction) == [Correction(line: 1, with: "feat: x (#12)", isSafe: true)])
    #expect(found.map(\.place) == [.title])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func `one in the commit that will land is mended there`() throws {
    let found = try predicted(id, PullRequest("feat: x", commits: ["feat: x (#11)"]))
    #expect(found.map(\.place) == [.commit(nil, line: 1)])
    #expect(found.map(\.finding.correction) == [Correction(line: 1, with: "feat: x (#12)", isSafe: false)])
  }

  @Test func `it is a second one even where the first is not known yet`() throws {
    var request = PullRequest("feat: x (#11)", commits: ["a", "b"])
    request.number = nil
    let found = try predicted(id, request)
    #expect(found.map(\.finding.columns) == [9..<14])
    #expect(found.map(\.finding.correction) == [Correction(line: 1, with: "feat: x", isSafe: false)])
  }

  @Test(
    arguments: [
      ("feat: x (#12)", []), ("feat: x", []), ("feat: x (#11) (#12)", [9..<14]),
      ("feat: x (#13)", [9..<14]),
    ] as [(String, [Range<Int>])])
  func `a queue's message names the pull request`(written: String, columns: [Range<Int>]) throws {
    let found = try predicted(id, PullRequest("feat: x", commits: ["a"]), written: written)
    #expect(found.map(\.finding.columns) == columns)
  }

  @Test func `another pull request's number is told from its own`() throws {
    let found = try predicted(id, PullRequest("feat: x", commits: ["a"]), written: "feat: x (#13)")
    #expect(
      found.map(\.finding.sentence) == [
        "header ends with '(#13)', but the pull request has another number; expected '(#12)'"
      ])
  }

  @Test(
    arguments: [
      ("feat: x", 1), ("feat: x (#12)", 0), ("Merged PR 12: feat: x", 0), ("Pull request #12: feat: x", 0),
    ])
  func `a number may be required`(text: String, count: Int) throws {
    #expect(try findings(id, ["required": "true"], in: text).count == count)
  }
}
