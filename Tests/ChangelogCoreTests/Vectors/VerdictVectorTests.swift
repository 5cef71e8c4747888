import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What other linters say about whole messages.
struct VerdictVectorTests {
  struct Vector: Decodable, Sendable {
    let source: String
    let message: String
    let options: VectorValue
    let valid: Bool

    var key: String { "\(source) \(message)" }
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

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `messages are accepted as commitizen accepts them`() throws {
    // Told so by --allow-abort, commitizen lets an empty message pass; our hook does, for git aborts then.
    var tally = VectorTally(reasons: ["commitizen ": "an empty commit is no conventional one"])
    let vectors = try VectorFile.lines(of: "verdicts", as: Vector.self)
    for vector in vectors where vector.source == "commitizen" {
      let prefixes = vector.options["allowed_prefixes"]?.texts ?? []
      let ignored = [("Merge", "merge"), ("Revert", "revert"), ("fixup!", "autosquash")].filter { pair in
        prefixes.contains(pair.0)
      }
      let linter = try linter(ignoring: ignored.map(\.1), types: ["bump"])
      tally.count(vector.key, agrees: linter.accepts(vector.message) == vector.valid)
    }
    tally.report("verdicts.jsonl, commitizen")
    #expect(tally.unexplained == [])
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `messages are accepted as cocogitto accepts them`() throws {
    var tally = VectorTally(reasons: [:])
    let vectors = try VectorFile.lines(of: "verdicts", as: Vector.self)
    for vector in vectors where vector.source == "cocogitto" {
      let ignored = vector.options["ignore_merge_commits"] == .truth(true) ? ["merge"] : []
      let linter = try linter(ignoring: ignored, scopes: vector.options["scopes"]?.texts ?? [])
      let text = MessageCleanup.strip.apply(to: vector.message, commentPrefix: "#")
      tally.count(vector.key, agrees: linter.accepts(text) == vector.valid)
    }
    tally.report("verdicts.jsonl, cocogitto")
    #expect(tally.unexplained == [])
  }

  private func linter(
    ignoring classes: [String], types: [String] = [], scopes: [String] = []
  ) throws -> Linter {
    let own = types.map { ($0, PolicyNode("none")) }
    let node = PolicyNode(
      [("extends", PolicyNode("conventional")), ("ignore", PolicyNode(classes))]
        + (own.isEmpty ? [] : [("types", PolicyNode(own))])
        + (scopes.isEmpty ? [] : [("scopes", PolicyNode([("allow", PolicyNode(scopes))]))]))
    return Linter(try node.policy())
  }
}

extension Linter {
  fileprivate func accepts(_ text: String) -> Bool {
    verdict(on: Candidate(CommitMessage(text)), from: Origin.standardInput).count(of: .error) == 0
  }
}
