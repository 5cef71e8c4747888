import Testing

@testable import CommitParser

struct RevertTests {
  /// What a message takes back, in one line.
  private func outline(_ text: String) -> String? {
    CommitMessage(text).revert.map { revert in
      let quotation =
        switch revert.quotation {
        case nil: ""
        case .title(let title): " title '\(title)'"
        case .beginning(let text): " beginning '\(text)'"
        case .scopeAndSubject(let text): " subject '\(text)'"
        }
      return (revert.isReapply ? "again" : revert.isWhole ? revert.isCertain ? "whole" : "perhaps" : "beside")
        + revert.commits.map { " " + $0 }.joined()
        + (revert.mergeBase.map { " down to \($0)" } ?? "") + revert.pullRequests.map { " #\($0)" }.joined()
        + quotation + (revert.quotedNumber.map { " (#\($0))" } ?? "")
    }
  }

  @Test(arguments: [
    (
      "Revert \"feat: add x\"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.",
      "whole 0123456789abcdef0123456789abcdef01234567 title 'feat: add x'"
    ),
    ("Revert \"feat: add x\"\n\nThis reverts commit 0123ABC.", "whole 0123abc title 'feat: add x'"),
    ("Revert \"feat: add x (#12)\" (#14)", "whole title 'feat: add x' (#12)"),
    ("fix: reapply \"feat: add x\"", "again title 'feat: add x'"),
    ("Revert \"feat: add x\" (#14)\n\nReverts o/n#12", "whole #12 title 'feat: add x'"),
    ("Reapply \"feat: add x\" (#15)", "again title 'feat: add x'"),
    ("Revert \"Revert \"feat: add x\"\"", "whole title 'Revert \"feat: add x\"'"),
    ("Revert \"feat: a title that is so long that the forge c… (#12)", "whole beginning"),
    ("revert: feat: add x (#14)\n\nRefs: 676104e, a215868", "whole 676104e a215868 title 'feat: add x'"),
    ("revert(api): add x (#12) (#14)", "whole subject '(api): add x' (#12)"),
    (
      "revert: let us never again speak of it\n\nRefs: 676104e",
      "whole 676104e subject ': let us never again speak of it'"
    ),
    ("revert: \"fix: add x (#12)\" (#14)", "whole title 'fix: add x' (#12)"),
    ("fix: revert #12 (#14)", "whole #12"), ("fix: revert #12 and #13", "whole #12 #13"),
    ("fix: reapply #12", "again #12"),
    ("fix: restore, \"fix: add x (#12)\"", "again title 'fix: add x' (#12)"),
    ("chore: revert #12 until later (#14)", "perhaps #12"),
    ("fix: revert add x (#12) (#14)", "perhaps title 'add x' (#12)"),
    ("fix: reverts #12", "whole #12"),
    ("fix: revert, \"fix: add x (#12)\" (#14)", "whole title 'fix: add x' (#12)"),
    ("fix(preview): Revert \"fix: add x\" (#14)", "whole title 'fix: add x'"),
    ("fix: use the old parser\n\nThis reverts commit 0123abc.", "beside 0123abc"),
    ("Revert \"x\"\n\nThis reverts merge request !12", "whole #12 title 'x'"),
    (
      "Revert \"Merge branch 'a'\"\n\nThis reverts commit 0123abc, reversing\nchanges made to fedcba9.",
      "whole 0123abc down to fedcba9 title 'Merge branch 'a''"
    ),
    (
      "Revert 'two'\n\nThis reverts commits 0123abc, fedcba9 and 1234567.",
      "whole 0123abc fedcba9 1234567 title 'two'"
    ),
  ])
  func `a message tells what it takes back`(_ text: String, _ expected: String) throws {
    let told = try #require(outline(text))
    #expect(expected.hasSuffix("beginning") ? told.hasPrefix(expected) : told == expected)
  }

  @Test(arguments: [
    "feat: add x", "fix: revert the cache to its old size (#12)", "fix: revert #12 partially",
    "fix: restore the file",
    "fix: y\n\n* Revert \"x\"\n\nThis reverts commit 0123abc.", "Reverting is hard",
    "chore: revert rome code (#3)",
    "fix: y\n\nReverts o/n#12", "fix: y\n\nIt was wrong. This reverts commit 0123abc.", "",
    "fix: y\n\nThis reverts commit of mine", "Revert \"", "revert",
  ])
  func `other messages take nothing back`(_ text: String) {
    #expect(outline(text) == nil)
  }

  @Test(arguments: [
    ("Revert \"x\"", true), ("fix: revert #1", true), ("Reapply \"x\"", true), ("\n\nRevert \"x\"", true),
    ("fix: y\n\nThis reverts commit 0123abc.", true), ("fix: y\n\nrevert it", false), ("", false),
  ])
  func `a message that takes something back has the mark`(_ text: String, _ hasMark: Bool) {
    #expect(CommitMessage.marks(in: text).isDisjoint(with: [.revert, .revertBelow]) != hasMark)
  }
}
