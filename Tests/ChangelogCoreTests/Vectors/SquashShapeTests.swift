import CommitParser
import Testing

@testable import ChangelogCore

/// Shapes of landed messages about which other linters disagree or say nothing, judged by the default policy.
struct SquashShapeTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let message: String
    /// What is said: `3: warning: body-noise`.
    let diagnostics: [String]

    init(_ description: String, _ message: String, _ diagnostics: String...) {
      testDescription = description
      self.message = message
      self.diagnostics = diagnostics
    }
  }

  /// Six other linters pass all of these.
  static let missedByOthers = [
    Shape(
      "two conventional commits, one of which repeats the title",
      "feat: add paging (#12)\n\n* feat: add paging\n\n* fix: count from one", "3: warning: body-noise"),
    Shape(
      "the same with co-authors below nine dashes",
      """
      feat: add paging (#12)

      * feat: add paging

      * fix: count from one

      ---------

      Co-authored-by: Ada <ada@example.org>
      """, "3: warning: body-noise"),
    Shape(
      "a breaking footer between bullets",
      """
      feat: add paging (#12)

      * feat: cut lists after 20 lines

      BREAKING CHANGE: lists have 20 lines

      * docs: describe pages
      """, "5: error: breaking-lost"),
    Shape(
      "a breaking bullet below a header that is not",
      "feat: add paging (#12)\n\n* feat!: cut lists after 20 lines\n\n* docs: describe pages",
      "1: error: understated-title"),
    Shape(
      "a feature below a chore", "chore: tidy up (#12)\n\n* feat: add paging\n\n* chore: sort files",
      "1: warning: understated-title"),
    // By itself a fix below a chore is no news: one in twelve such bullets mends what the branch broke.
    Shape(
      "a fix below a chore", "chore: tidy up (#12)\n\n* chore: tidy up\n\n* fix: close the file",
      "3: warning: body-noise"),
    Shape("two numbers", "feat: add paging (#11) (#12)", "1: warning: pull-request-number"),
    Shape("a title that was cut", "feat: add paging to the li… (#12)", "1: error: truncated-title"),
    Shape("the rest of one", "feat: add paging (#12)\n\n…st of names", "3: error: truncated-title"),
    Shape("a revert of no commit", "revert: add paging", "1: warning: revert-reference"),
    Shape(
      "a nested parenthesis at the start of a line",
      "fix: sort files (#12)\n\nThe call was\nsorted(files(in: folder)) before.", "4: warning: parser-hazard"),
    Shape(
      "what a template left",
      """
      feat: add paging (#12)

      <!-- What does it do? -->

      Lists are long.

      ## Checklist

      - [ ] Tests
      """, "3: warning: template-leftovers", "7: warning: template-leftovers"),
    Shape(
      "a break that prose alone announces",
      "feat: add paging (#12)\n\n## Breaking changes\n\nLists have 20 lines.", "3: warning: breaking-prose"),
    Shape(
      "a breaking footer in lower case", "feat: add paging (#12)\n\nbreaking change: lists have 20 lines",
      "3: error: breaking-lowercase"),
  ]

  @Test(arguments: missedByOthers)
  func `what others miss is said`(shape: Shape) throws {
    #expect(try Self.diagnostics(of: shape.message) == shape.diagnostics)
  }

  @Test func `a fix below a chore can be asked for`() throws {
    let found = try findings(
      UnderstatedTitle.id, ["least": "patch"], in: "chore: tidy up (#12)\n\n* fix: close the file")
    #expect(found.map(\.ceiling) == [.warning])
  }

  static let valid = [
    Shape("plain", "feat: add paging"), Shape("landed", "feat(api): add paging (#12)"),
    Shape(
      "by a merge queue", "feat(api): add paging (#12)\n\n* feat: count lines\n\n* feat: show pages"),
    Shape(
      "by Dependabot",
      """
      chore(deps): bump left-pad from 1.0.0 to 1.1.0 (#12)

      Bumps [left-pad](https://github.com/example/left-pad) from 1.0.0 to 1.1.0.
      - [Release notes](https://github.com/example/left-pad/releases)
      - [Commits](https://github.com/example/left-pad/compare/v1.0.0...v1.1.0)

      ---
      updated-dependencies:
      - dependency-name: left-pad
        dependency-type: direct:production
        update-type: version-update:semver-minor
      ...

      Signed-off-by: dependabot[bot] <support@github.com>
      Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>
      """),
    Shape("an issue within a sentence", "fix: count (#12)\n\nAs #9 says, lists began at zero."),
    Shape("several scopes", "fix(api,web): count from one (#12)"), Shape("an emoji", "feat: add 🎉 (#12)"),
    Shape("line ends of Windows", "fix: count (#12)\r\n\r\nLists began at zero.\r\n"),
    Shape(
      "a breaking change told everywhere",
      "feat!: drop v1 (#12)\n\n## Breaking changes\n\nUse v2.\n\nBREAKING CHANGE: use v2"),
    Shape("an acronym", "docs: JSON is described (#12)"),
  ]

  @Test(arguments: valid)
  func `what is valid has no errors`(shape: Shape) throws {
    #expect(try Self.diagnostics(of: shape.message).filter { $0.contains("error") } == [])
  }

  private static func diagnostics(of message: String) throws -> [String] {
    let rules = try tree([:]).policy().rules
    return rules.diagnostics(of: Candidate(CommitMessage(message))).map {
      "\($0.finding.line): \($0.severity): \($0.rule)"
    }
  }
}
