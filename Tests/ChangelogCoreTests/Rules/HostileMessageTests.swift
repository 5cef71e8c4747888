import ChangelogCore
import CommitParser
import TestSupport
import Testing

/// Messages that somebody made to keep us busy.
struct HostileMessageTests {
  /// Every rule about bodies, footers and whole messages, in force with its defaults.
  private func rules() throws -> RuleSet {
    let ids = RuleCatalog.ids.filter {
      $0.hasPrefix("body-") || $0.hasPrefix("footer-") || $0.hasPrefix("trailer-") || $0 == "references-empty"
        || $0 == "breaking-lowercase" || $0 == "signed-off-by" || $0 == "autosquash-left"
    }
    var node: PolicyNode = [:]
    for id in ids {
      guard case .mapping(let pairs) = node.content else { continue }
      let pair = PolicyNode.Pair(
        key: id, keyPosition: node.position, value: id == "body-pattern" ? ["pattern": "a+b"] : "error")
      node = PolicyNode(.mapping(pairs + [pair]), at: node.position)
    }
    return try tree(["rules": node]).policy().rules
  }

  @Test(arguments: [
    ("a", 400_000), ("Refs: #1\n", 20_000), ("Refs:\n", 20_000), ("* fix: once more\n", 40_000),
    ("BREAKING CHANGE: x\n", 10_000), ("breaking change: x\n", 10_000), ("\t \n", 40_000),
    ("```\n", 20_000),
    ("---\nAcked-by: Z\n\n", 10_000), ("a:", 20_000), ("http:", 40_000), ("'\"`", 60_000),
    ("\n", 200_000),
    ("e\u{301}", 60_000), ("Reviewed by: Z\n", 20_000), ("<!-- ", 40_000), ("REF-", 60_000),
  ])
  func `the rules take linear time, whatever a body is made of`(piece: String, count: Int) throws {
    let text = "fix: x\n\n" + String(repeating: piece, count: count)
    let rules = try rules()
    _ = try withinSeconds(60) { rules.diagnostics(of: Candidate(CommitMessage(text))).count }
  }

  @Test func `what one rule leaves to another one takes linear time`() throws {
    let count = 20_000
    let prose = String(repeating: "this is a breaking change here\n", count: count)
    let slips = String(repeating: "breaking change: x\n", count: count)
    let message = CommitMessage("fix: x\n\n\(prose)\n\(slips)")
    let pair = ["breaking-prose", "breaking-lowercase"]
    let settings = RuleCatalog.ids.map { ($0, PolicyNode(pair.contains($0) ? "error" : "off")) }
    let rules = try PolicyNode([("rules", PolicyNode(settings))]).policy().rules
    let found = try withinSeconds(60) { rules.diagnostics(of: Candidate(message)).map(\.rule) }
    #expect(found.count { $0 == "breaking-lowercase" } == count)
  }
}
