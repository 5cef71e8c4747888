import CommitParser
import Testing

@testable import ChangelogCore

struct IgnoreClassTests {
  @Test(arguments: [
    "Merge branch 'main'", "Merge branch 'a' into b", "Merge branch main",
    "Merge branches 'a' and 'b' into c",
    "Merge tag 'v1'", "Merge commit '1a2b'", "Merge remote-tracking branch 'origin/a'",
    "Merge pull request #1 from a/b",
    "Merge pull request 'feat: x' (#1) from a into b", "Merge a/b into c", "Merged a into b",
    "Auto-merged a into b",
    "Automatic merge", "Merged in a (pull request #8)", "Merge branch 'a' of https://example.org/b",
  ])
  func `what git and forges write for merges is a merge`(header: String) {
    #expect(IgnoreClass.merge.contains(Candidate(CommitMessage(header))))
  }

  @Test(arguments: [
    "Merge-free sort added", "MergeSort implemented", "Merge the parser into core", "Merged the parser",
    "Merge branch",
    "fix: Merge branch 'a'", "Merged PR 1: feat: x", "Pull request #1: feat: x",
    "Merge tag handling into core", "",
    "Automatically merge", "Merged in a (pull request #8)\n\nfeat: x",
  ])
  func `what people write about merging is none`(text: String) {
    #expect(!IgnoreClass.merge.contains(Candidate(CommitMessage(text))))
  }

  @Test func `the parents decide where they are known`() {
    #expect(IgnoreClass.merge.contains(Candidate(CommitMessage("feat: x"), parentCount: 2)))
    #expect(!IgnoreClass.merge.contains(Candidate(CommitMessage("feat: x"), parentCount: 1)))
    #expect(!IgnoreClass.merge.contains(Candidate(CommitMessage("Merge parser into core"), parentCount: 1)))
    #expect(!IgnoreClass.merge.contains(Candidate(CommitMessage("Merge branch 'a'"), parentCount: 1)))
    #expect(IgnoreClass.merge.contains(Candidate(CommitMessage("Merge branch 'a'"))))
  }

  @Test(arguments: [
    ("Revert \"feat: x\"", true), ("Reapply \"feat: x\"", true), ("Revert \"feat: x\" (#12)", true),
    ("Revert \"feat: a long ti…", true), ("Revert \"Revert \"feat: x\"\"", true), ("Revert paging", false),
    ("Revert \"quoted\" words", false), ("revert: feat: x", false), ("Reverting everything", false),
  ])
  func `a revert quotes the header`(header: String, isRevert: Bool) {
    #expect(IgnoreClass.revert.contains(Candidate(CommitMessage(header))) == isRevert)
  }

  @Test(arguments: [
    ("1.2.3", true), ("v1.2.3-rc.1", true), ("chore: v1.2.3", true),
    ("chore(release): 1.2.3 [skip ci]", true),
    ("1.2.3 (ci-skip)", true), ("chore(release): 1.2.3 (#12)", true), (" v3.0.0 ", true), ("1.2", false),
    ("chore!: 1.2.3", false), ("feat: 1.2.3", false), ("chore: release 1.2.3", false),
    ("1.2.3 and more", false),
    ("chore: upgrade to 1.2.3", false),
  ])
  func `a release has its version and nothing else`(header: String, isRelease: Bool) {
    #expect(IgnoreClass.release.contains(Candidate(CommitMessage(header))) == isRelease)
  }

  @Test(arguments: [
    ("renovate[bot]", "a@b", true), ("A", "1+dependabot[bot]@users.noreply.example.org", true),
    ("Release Bot", "a@b", true),
    ("ci", "project_1_bot@example.org", true), ("semantic-release-bot", "", true),
    ("Abbot", "abbot@b", false), ("", "", false),
    ("botany", "bot@example.org", false),
  ])
  func `a bot is told by its name or address`(name: String, email: String, isBot: Bool) {
    let candidate = Candidate(CommitMessage("x"), author: Person(name: name, email: email))
    #expect(IgnoreClass.bot.contains(candidate) == isBot)
    #expect(!IgnoreClass.bot.contains(Candidate(CommitMessage("x"))))
  }
}
