import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What gitlint's own tests expect of its rules about the title.
struct GitlintHeaderVectorTests {
  struct Vector: Decodable, Sendable {
    let id: String
    let text: String
    let options: VectorValue
    let violations: Int
    let valid: Bool

    var key: String { "\(id) \(text)" }
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `rules about the first line judge as gitlint does`() throws {
    var tally = VectorTally(reasons: [:])
    let vectors = try VectorFile.lines(of: "gitlint-rules", as: Vector.self)
    for vector in vectors where vector.id.hasPrefix("T") || vector.id == "CT1" {
      let rules = try PolicyNode([("rules", PolicyNode(vector.rules))]).policy().rules
      let found = rules.diagnostics(of: Candidate(CommitMessage(vector.text)))
      let agrees = vector.id == "T5" ? found.count == vector.violations : found.isEmpty == vector.valid
      tally.count(vector.key, agrees: agrees)
    }
    tally.report("gitlint-rules.jsonl, titles")
    #expect(tally.unexplained == [])
    #expect(tally.isFaithful)
  }
}

extension GitlintHeaderVectorTests.Vector {
  /// The rules that mean what gitlint's means, all others being off.
  fileprivate var rules: [(String, PolicyNode)] {
    let own = ownRules
    return own + RuleCatalog.ids.filter { id in !own.contains { $0.0 == id } }.map { ($0, PolicyNode("off")) }
  }

  private var ownRules: [(String, PolicyNode)] {
    let error = ("severity", PolicyNode("error"))
    return switch id {
    case "T1": [("header-max-length", PolicyNode([("max", number("line-length", default: 72))]))]
    case "T2", "T6": [("header-trim", PolicyNode("error"))]
    case "T3": [("header-pattern", PolicyNode([("pattern", PolicyNode("[^?:!.,;]$"))]))]
    case "T4": [("invisible-character", PolicyNode("error"))]
    case "T5": [("forbidden-words", PolicyNode([("words", PolicyNode(options["words"]?.texts ?? []))]))]
    case "T7":
      [
        (
          "header-pattern",
          PolicyNode([error] + (options["regex"]?.texts ?? []).map { ("pattern", PolicyNode($0)) })
        )
      ]
    case "T8": [("header-min-length", PolicyNode([("min", number("min-length", default: 5))]))]
    default:
      [
        ("header-format", PolicyNode("error")), ("header-spacing", PolicyNode("error")),
        ("type-enum", PolicyNode([("values", PolicyNode(options["types"]?.texts ?? []))])),
      ]
    }
  }

  private func number(_ key: String, default fallback: Int) -> PolicyNode {
    if case .number(let number)? = options[key] { PolicyNode(number) } else { PolicyNode(fallback) }
  }
}
