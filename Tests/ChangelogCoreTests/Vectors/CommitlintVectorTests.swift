import CommitParser
import Foundation
import TestSupport
import Testing

@testable import ChangelogCore

/// What commitlint's own tests expect of its rules, through the policy that a team moves over with.
struct CommitlintVectorTests {
  struct Vector: Decodable, Sendable {
    struct Parser: Decodable, Sendable {
      let commentChar: String?
      let issuePrefixes: [String]?
    }
    let rule: String
    let condition: String
    let value: VectorValue
    let message: String
    let valid: Bool
    let parser: Parser

    var key: String { "\(rule) \(condition) \(value.texts.joined(separator: ",")) \(message)" }
  }

  private static let ownPattern = "its parser takes a type of two words; ours has one grammar"
  private static let departures = [
    "type-case always camel-case Ty Pe: subject": ownPattern,
    "type-case always kebab-case Ty Pe: subject": ownPattern,
    "type-case always snake-case Ty Pe: subject": ownPattern,
  ]

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `a policy made of commitlint's settings judges as commitlint does`() throws {
    var tally = VectorTally(reasons: Self.departures)
    for vector in try VectorFile.lines(of: "commitlint-rules", as: Vector.self) {
      tally.count(vector.key, agrees: try vector.isAccepted == vector.valid)
    }
    tally.report("commitlint-rules.jsonl")
    #expect(tally.unexplained == [])
    #expect(tally.unneeded == [])
    #expect(tally.isFaithful)
  }
}

extension CommitlintVectorTests.Vector {
  fileprivate var isAccepted: Bool {
    get throws {
      let migration = try Migration(
        of: Array(settings.utf8), file: ".commitlintrc.json", isExact: true,
        readYAML: { _, _ throws(PolicyErrors) in throw PolicyErrors([]) })
      let linter = Linter(try Policy(migration.tree, styleNames: []))
      let text =
        parser.commentChar.map { MessageCleanup.strip.apply(to: message, commentPrefix: $0) } ?? message
      // What both leave alone, such as a version by itself, passes there too.
      return linter.verdict(on: Candidate(CommitMessage(text)), from: Origin.standardInput).diagnostics
        .isEmpty
    }
  }

  /// The settings of commitlint with this one rule.
  private var settings: String {
    let prefixes = (parser.issuePrefixes ?? []).map { JSONText.string($0) }
    let preset =
      prefixes.isEmpty
      ? "" : ", \"parserPreset\": {\"parserOpts\": {\"issuePrefixes\": \(JSONText.list(prefixes))}}"
    return "{\"rules\": {\"\(rule)\": [2, \"\(condition)\", \(value.json)]}\(preset)}"
  }
}

extension VectorValue {
  fileprivate var json: String {
    switch self {
    case .nothing: "null"
    case .truth(let truth): "\(truth)"
    case .number(let number): "\(number)"
    case .text(let text): JSONText.string(text)
    case .list(let values): JSONText.list(values.map(\.json))
    case .mapping(let values): JSONText.object(values.map { ($0.key, $0.value.json) })
    }
  }
}
