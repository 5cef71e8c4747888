import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

struct RevertChainsTests {
  /// The chains in a line of commits, all of one release but the first ones.
  private func chains(_ messages: [String], released: Int = 0) -> RevertChains {
    let timeline = SampleHistory.timeline(messages)
    let oldestFirst = Array(messages.indices)
    var chains = RevertChains(
      oldestFirst.compactMap { commit in CommitMessage(messages[commit]).revert.map { (commit, $0) } },
      in: timeline.history, candidates: oldestFirst, places: timeline.places)
    chains.settle { $0 < released ? 0 : 1 }
    return chains
  }

  @Test func `what is taken back in one release is gone with its revert`() {
    let chains = chains(["feat: a (#1)", "Revert \"feat: a (#1)\" (#2)", "feat: b"])
    #expect(chains.gone == [0, 1])
    #expect(chains.effects == [:])
    #expect(chains.targets == [1: [0]])
  }

  @Test func `what an older release has is taken back by the last revert`() {
    let chains = chains(["feat: a (#1)", "Revert \"feat: a (#1)\" (#2)", "fix: revert #1 (#3)"], released: 1)
    #expect(chains.effects == [2: [.reverts(0, release: 0)]])
    #expect(chains.gone == [1])
  }

  @Test func `what comes back in a later release is there again`() {
    let chains = chains(
      ["feat: a (#1)", "Revert \"feat: a (#1)\" (#2)", "Reapply \"feat: a (#1)\" (#3)"], released: 2)
    #expect(chains.gone == [0, 1])
    #expect(chains.effects == [2: [.reapplies(0)]])
  }

  @Test func `a title that the forge cut is known by its beginning`() {
    let long = "feat: a title that is too long for a forge"
    #expect(chains([long, "Revert \"feat: a title that is…\" (#2)"]).gone == [0, 1])
    #expect(
      chains([long, "Revert \"feat: a title...\""]).unresolved == [1], "so few bytes could mean another")
  }

  @Test func `a revert of what is not there is left open`() {
    #expect(chains(["Revert \"feat: a\"", "feat: a", "fix: revert b (#7)"]).unresolved == [0])
  }

  @Test(.timeLimit(.minutes(1)))
  func `reverts of all reverts before come to an end`() {
    // Each takes back the ten before it, so that the ways back grow without end.
    let id = { (commit: Int) in
      CommitID(high: UInt64(commit) << 36, middle: 0, low: UInt32(commit)).description
    }
    let commits = (0..<3_000).map { commit in
      let names = (max(0, commit - 10)..<commit).map(id).joined(separator: ", ")
      return Commit(
        id: CommitID(high: UInt64(commit) << 36, middle: 0, low: UInt32(commit)), time: 0,
        author: Person(name: "", email: ""),
        message: commit == 0 ? "feat: a" : "Revert \"x\"\n\nThis reverts commits \(names).")
    }
    let history = History(
      commits: commits, graph: CommitGraph(parents: commits.indices.map { $0 == 0 ? [] : [$0 - 1] }),
      head: commits.count - 1)
    var chains = RevertChains(
      commits.indices.dropFirst().compactMap { commit in
        CommitMessage(commits[commit].message).revert.map { (commit, $0) }
      }, in: history, candidates: Array(commits.indices), places: commits.indices.reversed())
    chains.settle { _ in 0 }
    #expect(chains.whole.count == 2_999)
    #expect(chains.unresolved == [])
  }
}
