import Testing

@testable import ChangelogCore

struct ReleasedBranchTests {
  private func said(_ change: (inout HealthFacts) -> Void) -> [String] {
    var facts = HealthFacts.sample()
    change(&facts)
    return ReleasedBranch.said(of: facts)
  }

  @Test func `HEAD belongs on a branch that is released`() {
    #expect(said { _ in } == [])
    #expect(said { $0.head = .unborn } == [])
    #expect(said { $0.head = .branch("release/1.2") } == [])
    let branches = "'main', 'master', 'trunk', '*.x', 'release/*' and 1 more"
    #expect(
      said { $0.head = .branch("topic") } == [
        "branch 'topic' is not one that 'history.branches' releases: \(branches) -> "
          + "name the branch that is released in 'history.branches', and switch to it"
      ])
    #expect(
      said {
        $0.head = .detached
        $0.releasedBranch = "main"
      } == [#"HEAD is on no branch -> ["git", "switch", "main"]"#])
  }

  @Test func `what is under way comes first`() {
    #expect(
      said {
        $0.head = .detached
        $0.operation = "bisect"
      } == ["git is in the middle of 'bisect' -> finish it, or give it up with 'git bisect reset'"])
  }

  @Test func `the upstream has nothing more`() {
    func said(ahead: Int, behind: Int) -> [String] {
      self.said { $0.upstream = HealthFacts.Upstream(name: "origin/main", ahead: ahead, behind: behind) }
    }
    #expect(said(ahead: 3, behind: 0) == [])
    #expect(
      said(ahead: 0, behind: 1) == [
        #"the branch lacks 1 commit of 'origin/main' -> ["git", "pull", "--ff-only"]"#
      ])
    #expect(
      said(ahead: 1, behind: 2) == [
        #"the branch lacks 2 commits of 'origin/main' -> ["git", "pull", "--rebase"]"#
      ])
  }

  @Test func `a job has no say in where HEAD is`() {
    var facts = HealthFacts.sample()
    facts.isInJob = true
    #expect(ReleasedBranch.reasonToSkip(facts) == "in a CI job HEAD is where the job has put it")
  }
}
