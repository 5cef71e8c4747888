import Testing

@testable import ChangelogCore

struct LandedCommitTests {
  @Test(
    arguments: [
      ("feat: add paging (#12)", .squash, 12, "1 parent, '(#N)' behind the title, committed by the forge"),
      ("feat: add paging (!12)", .squash, 12, "1 parent, '(!N)' behind the title, committed by the forge"),
      (
        "Merged PR 12: feat: add paging", .squash, 12,
        "1 parent, 'Merged PR N:' before the title, committed by the forge"
      ),
      (
        "feat: add paging\n\nSee merge request ada/lists!12", .squash, 12,
        "1 parent, 'See merge request' below the title, committed by the forge"
      ),
      (
        "release: v1.2.0", .release, nil, "1 parent, a version for a title, no number, committed by the forge"
      ),
      ("Bump v1.2.0.", .release, nil, "1 parent, a version for a title, no number, committed by the forge"),
      (
        "chore: release lists@1.2.0-beta.1 (#12)", .release, 12,
        "1 parent, a version for a title, '(#N)' behind the title, committed by the forge"
      ),
      ("release: the notes of v1.2.0", .direct, nil, "1 parent, no number, committed by the forge"),
      ("chore: bump 1.2.0", .direct, nil, "1 parent, no number, committed by the forge"),
      ("Drop v1.2.0", .direct, nil, "1 parent, no number, committed by the forge"),
      ("feat: add paging", .direct, nil, "1 parent, no number, committed by the forge"),
      ("1.2.0", .release, nil, "1 parent, a version for a title, no number, committed by the forge"),
      (
        "chore(release): 1.2.0", .release, nil,
        "1 parent, a version for a title, no number, committed by the forge"
      ),
      (
        "Revert \"feat: add paging (#12)\" (#13)", .revert, 13,
        "1 parent, takes a commit back, '(#N)' behind the title, committed by the forge"
      ),
      (
        "revert: feat: add paging\n\nRefs: 1234567", .revert, nil,
        "1 parent, takes a commit back, no number, committed by the forge"
      ),
      // That it reverts something is no certain word of the title.
      ("fix: revert migration ref", .direct, nil, "1 parent, no number, committed by the forge"),
    ] as [(String, LandingKind, Int?, String)])
  func `a commit with one parent is told by its message`(
    _ message: String, _ kind: LandingKind, _ number: Int?, _ evidence: String
  ) {
    var history = AuditedHistory()
    history.add("chore: begin")
    history.add(message)
    let landed = history.landings()[0].landed
    #expect(landed.kind == kind)
    #expect(landed.pullRequest == number)
    #expect(landed.evidence == evidence)
    #expect(landed.commitCount == 1)
    #expect(landed.startTime == nil)
  }

  @Test func `a commit without parents is the initial one, whatever it says`() {
    var history = AuditedHistory()
    history.add("feat: begin (#1)")
    let landed = history.landings()[0].landed
    #expect(landed.kind == .initial)
    #expect(landed.evidence == "no parents, '(#N)' behind the title, committed by the forge")
  }

  @Test func `a merge knows the commits that it brought, and when the first of them was written`() {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_000)
    let inner = history.add("fix: close the file", parents: [0], at: 1_060, age: 500, by: AuditedHistory.ada)
    history.add("docs: mention it", parents: [0], at: 1_120, by: AuditedHistory.ada)
    history.add("Merge branch 'close'", parents: [2, inner], at: 1_180, by: AuditedHistory.ada)
    history.add("Merge pull request #12 from ada/paging\n\nfeat: add paging", parents: [0, 3], at: 1_240)
    let landings = history.landings().map(\.landed)
    #expect(landings.map(\.kind) == [.merge, .initial])
    #expect(landings[0].commitCount == 3)
    #expect(landings[0].pullRequest == 12)
    #expect(landings[0].startTime == 560)
    #expect(
      landings[0].evidence
        == "2 parents, brought 3 commits, 'Merge pull request #N' above the title, committed by the forge")
  }

  @Test func `a commit belongs to the oldest merge that brought it`() {
    var history = AuditedHistory()
    history.add("chore: begin")
    let first = history.merge(["feat: one"], into: 0, as: "Merge branch 'a'")
    let branch = history.add("feat: two", parents: [1], by: AuditedHistory.ada)
    history.add("Merge branch 'a' again", parents: [first, branch])
    #expect(history.landings().map(\.landed.commitCount) == [1, 1, 1])
    history.merge([], into: 4, as: "Merge nothing")
    #expect(
      history.landings()[0].landed.evidence
        == "2 parents, brought 0 commits, no number, committed by the forge")
  }

  @Test func `an author's clock that was ahead is no start`() {
    var history = AuditedHistory()
    history.add("chore: begin")
    history.merge(["feat: one"], into: 0, as: "Merge branch 'a'", age: -4_000)
    #expect(history.landings()[0].landed.startTime == nil)
  }

  @Test func `commits that one person put there at once, written before, were rebased`() {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_000)
    history.add("feat: one", at: 2_000, age: 900, by: AuditedHistory.ada)
    history.add("fix: two", at: 2_001, age: 300, by: AuditedHistory.ada)
    history.add("docs: three", at: 2_001, by: AuditedHistory.ada)
    let landings = history.landings().map(\.landed)
    #expect(landings.map(\.kind) == [.rebase, .rebase, .rebase, .initial])
    #expect(landings.map(\.commitCount) == [3, 3, 3, 1])
    #expect(landings.map(\.endsSeries) == [true, false, false, true])
    #expect(landings.map(\.startTime) == [1_100, 1_100, 1_100, nil])
    #expect(landings[0].evidence == "1 parent, 3 commits at once, no number, committed by 'Ada'")
    #expect(landings[0].doubt == .series)
  }

  @Test(
    arguments: [
      // More than a second lies between them.
      (2_002, 900, AuditedHistory.ada), (2_001, 0, AuditedHistory.ada), (2_001, 900, AuditedHistory.gitHub),
    ] as [(Int64, Int64, Person)])
  func `commits that came later, were not written before or by others, are no series`(
    _ time: Int64, _ age: Int64, _ committer: Person
  ) {
    var history = AuditedHistory()
    history.add("chore: begin", at: 1_000)
    history.add("feat: one", at: 2_000, by: AuditedHistory.ada)
    history.add("fix: two", at: time, age: age, by: committer)
    #expect(history.landings().map(\.landed.kind) == [.direct, .direct, .initial])
  }

  @Test(
    arguments: [
      ("feat: add paging (#12)", 0, AuditedHistory.ada, .committedByHand),
      ("feat: add paging (#12)", 0, AuditedHistory.gitHub, nil),
      ("feat: add paging (!12)", 0, AuditedHistory.ada, nil),
      ("Update README.md", 0, AuditedHistory.gitHub, .committedByForge),
      ("fix: one", 2, AuditedHistory.ada, .writtenBefore), ("fix: one", 1, AuditedHistory.ada, nil),
    ] as [(String, Int64, Person, LandingDoubt?)])
  func `what the history leaves open is said`(
    _ message: String, _ age: Int64, _ committer: Person, _ doubt: LandingDoubt?
  ) {
    var history = AuditedHistory()
    history.add("chore: begin")
    history.add(message, age: age, by: committer)
    #expect(history.landings()[0].landed.doubt == doubt)
  }

  @Test func `a number typed on a forge that commits nothing itself leaves no doubt`() {
    var history = AuditedHistory()
    history.add("chore: begin", by: AuditedHistory.ada)
    history.add("feat: add paging (#12)", by: AuditedHistory.ada)
    #expect(history.landings()[0].landed.doubt == nil)
  }

  @Test(
    arguments: [
      ("Merge branch 'main' of https://example.org/lists", .pull),
      ("Merge remote-tracking branch 'origin/main'", .pull),
      ("Merge branch 'paging'", nil),
    ] as [(String, LandingDoubt?)])
  func `a merge by a pull may have turned the line round`(_ title: String, _ doubt: LandingDoubt?) {
    var history = AuditedHistory()
    history.add("chore: begin")
    history.merge(["feat: one"], into: 0, as: title)
    #expect(history.landings()[0].landed.doubt == doubt)
  }

  @Test func `every doubt has a sentence of its own`() {
    #expect(Set(LandingDoubt.allCases.map(\.sentence)).count == LandingDoubt.allCases.count)
  }
}
