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
    let file = try VectorFile<Vector>("ignored.jsonl") { _ in true }
    #expect(file.vectors.count == 90)
    let list = IgnoreList([.kind(.merge), .kind(.revert), .kind(.autosquash), .kind(.release)])
    let departures = file.departures {
      (list.reason(toSkip: Candidate(CommitMessage($0.message))) != nil) == $0.ignored
    }
    #expect(Set(departures.map(\.message)) == Set(Self.departures.keys))
  }
}
