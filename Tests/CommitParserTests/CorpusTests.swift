import CommitParser
import Foundation
import TestSupport
import Testing

/// What other parsers make of messages, from their own test suites.
struct CorpusTests {
  /// A line of `vectors/parser.jsonl`.
  struct Vector: Decodable, CustomTestStringConvertible, Sendable {
    struct Expected: Decodable, Sendable {
      struct Footer: Decodable, Sendable {
        let token: String
        let separator: String
        let value: String
      }
      let type: String?
      let scope: String?
      let subject: String?
      let body: String?
      let footers: [Footer]?
      let breaking: Bool?
    }
    let source: String
    let message: String
    let asserted: [String]?
    let error: Bool?
    let expect: Expected?

    var testDescription: String { "\(source): \(message.debugDescription)" }
  }

  /// Where we part from a peer on purpose.
  static let departures = [
    "fix: x\n\nfoo:": "a half-written footer is body, not the end of the message",
    "fix: x\n\nfoo: ": "a half-written footer is body, not the end of the message",
    "fix: x\n\nfoo #": "a half-written footer is body, not the end of the message",
    "fix: x\n\nBREAKING CHANGE:": "a half-written footer is body, not the end of the message",
    "foo(): bar": "an empty scope parses, and a rule reports it",
    "feat(): empty scope": "an empty scope parses, and a rule reports it",
    "fix: a\nbody without blank line": "a body on line 2 parses, and a rule reports it",
    "feat(invalid scope): add a foo to new bar": "a blank in a scope is a rule's concern",
    "Merge PR 14: docs: correct spelling of CHANGELOG": "no forge writes this shape",
  ]

  static let sources: Set = [
    "git-conventional", "git-conventional/summary", "git-conventional/footer", "spec-1.0.0",
    "spec-1.0.0-derived",
    "convco", "cocogitto",
  ]

  static let vectors: [Vector] = {
    guard let folder,
      let text = try? String(contentsOf: folder.appending(path: "vectors/parser.jsonl"), encoding: .utf8)
    else { return [] }
    let decoder = JSONDecoder()
    return text.split(separator: "\n").compactMap { try? decoder.decode(Vector.self, from: Data($0.utf8)) }
      .filter { sources.contains($0.source) }
  }()

  /// The folder with the peers' verdicts, which are not part of the repository.
  static let folder = Corpus.folder.map { URL(fileURLWithPath: $0) }

  @Test(.enabled(if: folder != nil, "\(Corpus.absence)"))
  func `the corpus is read whole`() {
    #expect(Self.vectors.count == 62)
    #expect(Set(Self.departures.keys).isSubset(of: Self.vectors.map(\.message)))
  }

  @Test(.enabled(if: folder != nil, "\(Corpus.absence)"), arguments: vectors)
  func `peers agree`(_ vector: Vector) throws {
    guard Self.departures[vector.message] == nil else { return }
    let message = CommitMessage(vector.message)
    guard let expected = vector.expect else {
      #expect(throws: HeaderSyntaxError.self) { try message.header.get() }
      return
    }
    let header = try message.header.get()
    if let type = expected.type { #expect(header.type == type) }
    if let subject = expected.subject { #expect(header.subject == subject) }
    if vector.asserted == nil {
      #expect(header.scope == expected.scope)
      #expect(message.body == expected.body)
    }
    if let breaking = expected.breaking { #expect(message.isBreaking == breaking) }
    if vector.asserted == nil, let footers = expected.footers {
      #expect(message.footers.map(\.token) == footers.map(\.token))
      #expect(message.footers.map(\.separator.rawValue) == footers.map(\.separator))
      #expect(message.footers.map(\.value) == footers.map(\.value))
    }
  }
}
