import CommitParser
import Testing

@testable import ChangelogCore

struct BodyNoiseTests {
  private let id = BodyNoise.id

  @Test func `noise is counted and dropped`() throws {
    let text = """
      feat: add paging (#12)

      * feat: add paging

      * feat: count the lines

      They are counted once.

      * Apply suggestions from code review

      Co-authored-by: Bob <bob@example.org>

      * wip

      ---------

      Co-authored-by: Bob <bob@example.org>
      """
    let found = try findings(id, in: text)
    #expect(
      found.map(\.sentence) == [
        "3 of 4 listed commits tell readers nothing, such as 'feat: add paging'; expected only what they want to know"
      ])
    #expect(found.map(\.line) == [3])
    #expect(
      corrected(text, found) == """
        feat: add paging (#12)

        * feat: count the lines

        They are counted once.

        ---------

        Co-authored-by: Bob <bob@example.org>
        """)
  }

  @Test func `a body of nothing else goes with the line above it`() throws {
    let text = "feat: a (#12)\n\n* feat: a\n\n* fix lint"
    #expect(try corrected(text, findings(id, in: text)) == "feat: a (#12)")
    let signed = "feat: a (#12)\n\n* wip\n\n* wip\n\n---------\n\nCo-authored-by: B <b@example.org>"
    #expect(
      try corrected(signed, findings(id, in: signed))
        == "feat: a (#12)\n\n---------\n\nCo-authored-by: B <b@example.org>")
  }

  @Test func `a bullet with text of its own is kept`() throws {
    #expect(try findings(id, in: "feat: a (#12)\n\n* wip\n\nLists took seconds.").isEmpty)
  }

  @Test func `share says how much is too much`() throws {
    let text = "feat: a (#12)\n\n* feat: b\n\n* feat: c\n\n* wip"
    #expect(try findings(id, in: text).isEmpty)
    #expect(try findings(id, ["share": "34"], in: text).isEmpty)
    #expect(try findings(id, ["share": "33"], in: text).count == 1)
    #expect(try findings(id, ["share": "0"], in: text).count == 1)
    #expect(try findings(id, ["share": "0"], in: "feat: a (#12)\n\n* feat: b").isEmpty)
  }

  @Test(arguments: [
    "feat: a\n\n* wip", "feat: a (#12)\n\n- wip", "feat: a (#12)", "feat: a (#12)\n\nText\n\n* wip",
  ])
  func `these are left alone`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }

  @Test func `the setting is where a list is kept out`() throws {
    let request = PullRequest("feat: a", commits: ["feat: a", "wip"])
    #expect(
      try predicted(id, request).map(\.place) == [
        .setting("default commit message: pull request title and description")
      ])
    #expect(try predicted(id, request, .titleOnly).isEmpty)
  }
}
