import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What conventional-pre-commit says about whole messages.
struct VerdictVectorTests {
  struct Vector: Decodable, Sendable {
    let source: String
    let message: String
    let options: VectorValue
    let valid: Bool
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `messages are accepted as conventional-pre-commit accepts them`() throws {
    var tally = VectorTally(reasons: [:])
    let vectors = try VectorFile.lines(of: "verdicts", as: Vector.self)
    for vector in vectors where vector.source == "conventional-pre-commit" {
      // It takes a type in any case, for which type-case has to be off and each type listed twice.
      let types = vector.options["types"]?.texts ?? []
      let scopes = vector.options["scopes"]?.texts ?? []
      let isOptional = vector.options["scope_optional"] != .truth(false)
      let rules = [
        ("type-case", PolicyNode("off")),
        ("type-enum", PolicyNode([("values", PolicyNode(types + types.map { $0.uppercased() }))])),
        ("scope-enum", PolicyNode([("values", PolicyNode(scopes))])),
        ("scope-empty", PolicyNode(isOptional ? "off" : "error")),
      ]
      let policy = try PolicyNode([("rules", PolicyNode(rules))]).policy()
      let diagnostics = policy.rules.diagnostics(of: Candidate(CommitMessage(vector.message)))
      tally.count(vector.message, agrees: diagnostics.allSatisfy { $0.severity != .error } == vector.valid)
    }
    tally.report("verdicts.jsonl, conventional-pre-commit")
    #expect(tally.unexplained == [])
    #expect(tally.isFaithful)
  }
}
