import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// Landed messages that somebody made to keep us busy.
struct HostileSquashTests {
  private static let ids = [
    UnderstatedTitle.id, BreakingLost.id, BreakingProse.id, BreakingQuoted.id, BodyNoise.id,
    TemplateLeftovers.id,
    ReleaseDirective.id, ParserHazard.id, ClosingReferenceLost.id,
  ]

  @Test(arguments: [
    ("* feat!: a\n\n", 20_000), ("* Revert \"feat: a\"\n", 20_000), ("* wip\n", 40_000),
    ("- [ ] a\n", 40_000),
    ("<!-- a -->\n", 20_000), ("## a\n", 40_000), ("[", 200_000), ("[skip c", 40_000), ("this is a ", 40_000),
    ("breaking change x\n", 20_000), ("* a\n\n  BREAKING CHANGE: x\n", 10_000),
    ("BREAKING CHANGE: x\n\n* a\n\n", 10_000), ("a(", 100_000), ("a(\n", 60_000), ("Release-As: \n", 20_000),
    ("BEGIN_NESTED_COMMIT\n", 20_000), ("**Breaking**\n\n", 20_000),
    ("Breaking changes\n\n<!-- -->\n\n", 10_000),
    ("* ", 100_000), ("#", 200_000), ("e\u{301}", 60_000), ("Closes #1\n", 20_000), ("> _*<[", 30_000),
  ])
  func `the rules take linear time, whatever lands`(piece: String, count: Int) throws {
    let rules = RuleCatalog.ids.map { ($0, PolicyNode(Self.ids.contains($0) ? "error" : "off")) }
    let set = try PolicyNode([("rules", PolicyNode(rules))]).policy().rules
    let text = String(repeating: piece, count: count)
    for message in [
      "feat: a (#12)\n\n* a\n\n\(text)", "feat: a (#12)\n\n\(text)",
      "feat: \(text.prefix(50_000)) (#12)\n\n\(text)",
    ] {
      _ = try withinSeconds(60) { set.diagnostics(of: Candidate(CommitMessage(message))).count }
    }
  }
}
