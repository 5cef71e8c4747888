import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What commitlint's own tests expect of cases.
struct CommitlintCaseVectorTests {
  struct CaseVector: Decodable, Sendable {
    let input: String?
    let target: String
    let valid: Bool

    var key: String { "\(target) \(input ?? "nothing")" }
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `cases are told as commitlint tells them`() throws {
    var tally = VectorTally(reasons: [:])
    for vector in try VectorFile.lines(of: "case", as: CaseVector.self) {
      let letterCase = try #require(LetterCase(commitlint: vector.target))
      tally.count(vector.key, agrees: letterCase.contains(vector.input ?? "") == vector.valid)
    }
    tally.report("case.jsonl")
    #expect(tally.unexplained == [])
  }
}
