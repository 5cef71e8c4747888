import CommitParser
import Testing

@testable import ChangelogCore

struct AngularCommitTests {
  private func commits(_ messages: [String], _ dialect: AngularDialect = .angular) -> [AngularCommit] {
    messages.enumerated().compactMap { index, message in
      AngularCommit(
        Commit(
          id: CommitID(high: 0, middle: 0, low: UInt32(index)), time: 0,
          author: Person(name: "Ada", email: "ada@example.org"), message: message), dialect)
    }
  }

  private func bump(_ messages: String..., dialect: AngularDialect = .angular) -> Bump {
    let style = dialect == .angular ? ChangelogStyle.angular : .conventional
    return commits(messages, dialect).bump(dialect, style.types ?? CommitTypes([]))
  }

  private func id(_ index: Int) -> String { CommitID(high: 0, middle: 0, low: UInt32(index)).description }

  @Test func `types, notes and reverts move the version`() {
    #expect(bump("docs: a", "chore: b", "Feat: c") == .none)
    #expect(bump("fix: a") == .patch)
    #expect(bump("perf: a") == .patch)
    #expect(bump("FIX: a") == .patch)
    #expect(bump("fix: a", "FEAT: b") == .minor)
    #expect(bump("feat: a", "docs: b\n\nBREAKING CHANGE: c") == .major)
    #expect(bump("feat!: a") == .none)
    #expect(bump("feat!: a", dialect: .conventionalCommits) == .major)
    #expect(bump("feature: a", dialect: .conventionalCommits) == .minor)
    #expect(bump("revert: a") == .none)
    #expect(bump("Revert \"feat: a\"\n\nThis reverts commit 1a2b3c4.") == .patch)
    #expect(bump() == .none)
  }

  @Test func `the policy's bumps come first`() {
    let types = CommitTypes([CommitType("docs", bump: .patch), CommitType("FEAT", bump: .none)])
    #expect(commits(["docs: a"]).bump(.angular, types) == .patch)
    #expect(commits(["FEAT: a"]).bump(.angular, types) == .none)
  }

  @Test(arguments: ["feat: a [skip release]", "feat: a\n\n[[Release \n skip]"])
  func `a commit may keep out of the version`(message: String) { #expect(bump(message) == .none) }

  @Test(arguments: [
    "feat: a [skip-release]", "feat: a [ skip release]", "feat: a [skip release", "feat: a [skiprelease]",
  ])
  func `other words keep nothing out`(message: String) { #expect(bump(message) == .minor) }

  @Test func `only the first commit that takes another one back goes with it`() {
    let reverts = [
      "Revert \"feat: a\"\n\nThis reverts commit \(id(3)).",
      "Revert \"feat: b\"\n\nThis reverts commit \(id(2)).",
      "feat: b", "feat: a", "Revert \"feat: a\"\n\nThis reverts commit \(id(2)).",
    ]
    #expect(
      commits(reverts).withoutReverted.map(\.message.header) == ["Revert \"feat: a\"", "Revert \"feat: a\""])
    #expect(commits(reverts).withoutReverted.map { $0.commit.id.low } == [0, 4])
  }

  @Test func `a short id takes nothing back`() {
    let messages = ["feat: a", "Revert \"feat: a\"\n\nThis reverts commit 0000000."]
    #expect(commits(messages).withoutReverted.count == 2)
  }
}
