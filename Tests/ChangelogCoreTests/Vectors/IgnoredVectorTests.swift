import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What commitlint and conventional-pre-commit leave alone.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct IgnoredVectorTests {
  struct Vector: Decodable, Sendable {
    let message: String
    let ignored: Bool
  }

  /// Where we part from them on purpose.
  static let departures = [
    "Merged PR 123: Description here": "the title inside the wrapper is judged"
  ]

  @Test func `the same messages are skipped, but for what should be judged`() throws {
    let vectors = try VectorFile.lines(of: "ignored", as: Vector.self)
    #expect(vectors.count == 90)
    let list = IgnoreList([.kind(.merge), .kind(.revert), .kind(.autosquash), .kind(.release)])
    let departures = VectorFile.departures(of: vectors, "ignored.jsonl") {
      (list.entry(for: Candidate(CommitMessage($0.message))) != nil) == $0.ignored
    }
    #expect(Set(departures.map(\.message)) == Set(Self.departures.keys))
  }
}
