import CommitParser
import Testing

@testable import ChangelogCore

struct LintResultSummaryTests {
  @Test func `messages are counted, those skipped by their reasons in the order of their first`() {
    let reasons = [nil, "a merge", "a release", "a merge", nil]
    let verdicts = reasons.map {
      Verdict(origin: .standardInput, message: CommitMessage("x"), diagnostics: [], skipped: $0)
    }
    #expect(
      LintResult(verdicts).summary
        == "2 messages checked, 3 skipped (2 a merge, 1 a release): 0 errors, 0 warnings")
  }
}
