import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// Which messages the parsers of other tools take, and whether our rules find fault with the same ones.
struct ParserVectorTests {
  struct Vector: Decodable, Sendable {
    let source: String
    let message: String
    let error: Bool?
  }

  /// Where the specification is silent, or a rule tells what a parser lets pass.
  private static let departures = [
    "spec-1.0.0-derived feat: x\n\nbreaking change: y":
      "it is not breaking, which is told: it was meant to be",
    "git-conventional/summary foo(bar):     baz": "several blanks after the colon are told",
    "git-conventional/footer fix: x\n\nfoo #": "text that ends with a number sign is no footer",
    "git-conventional/footer fix: x\n\nfoo:": "a word with a colon is prose unless it is a usual trailer",
    "git-conventional/footer fix: x\n\nfoo: ": "a word with a colon is prose unless it is a usual trailer",
    "convco feat(invalid scope): add a foo to new bar": "a scope may have a blank",
    "convco Merge PR 14: docs: correct spelling of CHANGELOG": "no forge writes this shape",
  ]

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `what other parsers refuse has a diagnostic, and nothing else has`() throws {
    var tally = VectorTally(reasons: Self.departures)
    let vectors = try VectorFile.lines(of: "parser", as: Vector.self)
    // The other parser has settings of its own in each of its lines, and refuses nothing.
    for vector in vectors where vector.source != "conventional-commits-parser" {
      // Types are not a parser's concern.
      let rules = PolicyNode([("type-enum", PolicyNode("off")), ("type-case", PolicyNode("off"))])
      let linter = Linter(try PolicyNode([("rules", rules), ("ignore", PolicyNode([String]()))]).policy())
      let verdict = linter.verdict(on: Candidate(CommitMessage(vector.message)), from: Origin.standardInput)
      tally.count(
        "\(vector.source) \(vector.message)", agrees: verdict.diagnostics.isEmpty == (vector.error != true))
    }
    tally.report("parser.jsonl")
    #expect(tally.unexplained == [])
    #expect(tally.unneeded == [])
  }
}
