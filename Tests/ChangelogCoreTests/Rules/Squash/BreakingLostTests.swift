import CommitParser
import Testing

@testable import ChangelogCore

struct BreakingLostTests {
  private let id = BreakingLost.id
  private let buried =
    "'BREAKING CHANGE' stands in the middle of the body, where many release tools read no footer; "
    + "expected it at the end of the message"

  @Test func `a footer between bullets moves to the end`() throws {
    let text = """
      feat: drop v1 (#12)

      * feat: drop v1

      BREAKING CHANGE: use v2
      or v3

      * docs: mention it

      ---------

      Co-authored-by: Ada <ada@example.org>
      """
    let found = try findings(id, in: text)
    #expect(found.map(\.sentence) == [buried])
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.columns) == [1..<17])
    #expect(found.map(\.ceiling) == [.error])
    let mended = corrected(text, found)
    #expect(
      mended == """
        feat: drop v1 (#12)

        * feat: drop v1

        * docs: mention it

        BREAKING CHANGE: use v2
        or v3

        ---------

        Co-authored-by: Ada <ada@example.org>
        """)
    #expect(try findings(id, in: mended).isEmpty)
    #expect(CommitMessage(mended).footers.map(\.value) == ["use v2\nor v3", "Ada <ada@example.org>"])
  }

  @Test func `several footers move together, by the first finding`() throws {
    let text = """
      feat!: drop v1 (#12)

      * feat: a
      BREAKING CHANGE: b

      * feat: c

      BREAKING CHANGE:

      d

      * fix: e
      """
    let found = try findings(id, in: text)
    #expect(found.map(\.sentence) == [buried, buried])
    #expect(found.map(\.line) == [4, 8])
    #expect(found.map(\.ceiling) == [.warning, .warning])
    let mended = corrected(text, found)
    #expect(
      mended == """
        feat!: drop v1 (#12)

        * feat: a

        * feat: c

        * fix: e

        BREAKING CHANGE: b

        BREAKING CHANGE:

        d
        """)
    #expect(try findings(id, in: mended).isEmpty)
  }

  @Test(arguments: [
    "feat: a (#1)\n\n* feat: b\n\nBREAKING CHANGE: none\n\n* fix: c", "feat: a (#1)\n\nBREAKING CHANGE: b",
    "feat: a\n\n* feat: b\n\nBREAKING CHANGE: c\n\n* fix: d", "feat: a (#1)",
    "feat: a (#1)\n\nBREAKING CHANGE: b\n\nMore of b.",
    "feat: a (#1)\n\nBREAKING CHANGE: b\n\n---------\n\nCo-authored-by: C <c@example.org>",
  ])
  func `these are left alone`(text: String) throws {
    #expect(try findings(id, in: text).isEmpty)
  }

  @Test func `a footer that does not land is lost`() throws {
    let request = PullRequest(
      "feat(api): drop v1", description: "Drops it.\n\nBREAKING CHANGE: use v2",
      commits: ["feat: drop v1\n\nBREAKING CHANGE: use v3", "wip\n\nBREAKING CHANGE: use v3"])
    let found = try predicted(id, request, .titleOnly)
    #expect(
      found.map(\.finding.sentence) == [
        "'BREAKING CHANGE: use v3' of commit 1 is not in the message that lands; expected '!' in the title, or the footer",
        "'BREAKING CHANGE: use v2' of the description is not in the message that lands; expected '!' in the title, or the footer",
      ])
    #expect(found.map(\.severity) == [.error, .error])
    #expect(found.map(\.place) == [.title, .title])
    #expect(found.first?.finding.correction?.replacement == ["feat(api)!: drop v1 (#12)"])
    // The one that lands tells of the break.
    #expect(try predicted(id, request, .described).isEmpty)
    #expect(try predicted(id, request).map(\.finding.line) == [5])
  }

  @Test func `where the title is marked only the description of the break is missed`() throws {
    let request = PullRequest(
      "feat!: drop v1", commits: ["feat: drop v1\n\nBREAKING CHANGE: use v2", "fix: a"])
    let found = try predicted(id, request, .titleOnly)
    #expect(
      found.map(\.finding.sentence) == [
        "'BREAKING CHANGE: use v2' of commit 1 is not in the message that lands; expected it at the end of the message"
      ])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.finding.correction) == [nil])
  }

  @Test func `where the changelog's grammar reads no mark, none is asked for`() throws {
    let policy = try PolicyNode([("extends", PolicyNode("angular"))]).policy()
    var request = PullRequest("feat: page", commits: ["feat!: page\n\nBREAKING CHANGE: lists end", "fix: x"])
    request.settings = .titleOnly
    let check = PullRequestCheck(of: request, on: .github, under: policy)
    #expect(
      check.result.verdicts[0].diagnostics.map(\.finding.sentence) == [
        "'BREAKING CHANGE: lists end' of commit 1 is not in the message that lands; "
          + "expected it at the end of the message"
      ])
    request.title = "feat!: page"
    let marked = PullRequestCheck(of: request, on: .github, under: policy)
    #expect(
      marked.result.verdicts[0].diagnostics.filter { $0.rule == "subject-exclamation-mark" }.map(\.severity)
        == [.warning])
  }
}
