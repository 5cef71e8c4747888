import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryPullRequestTests {
  private let source: TemporaryRepository

  init() throws { source = try TemporaryRepository() }

  private func branch(_ base: String = "main", _ head: String = "work") throws -> BranchRange {
    let repository = try Repository(at: source.path)
    return try repository.branch(
      from: try repository.commit(named: base), to: try repository.commit(named: head))
  }

  @Test func `a branch has the commits that its base lacks, oldest first`() throws {
    let fork = try source.commit("feat: base")
    try source.git("switch -q -c work")
    try source.commit("feat: one\n\nBody\n", at: 2_000_000_000)
    try source.commit("fix: two", at: 1_600_000_000)
    try source.git("switch -q main")
    try source.commit("feat: later")
    let found = try branch()
    #expect(found.commits.map(\.message) == ["feat: one\n\nBody\n", "fix: two"])
    #expect(found.commits.map(\.parentCount) == [1, 1])
    #expect(found.forkPoint == CommitID(hex: fork))
    #expect(found.isComplete)
  }

  @Test func `a merged base is no part, and the fork point moves up`() throws {
    try source.commit("feat: base")
    try source.git("switch -q -c work")
    try source.commit("feat: one")
    try source.git("switch -q main")
    let later = try source.commit("feat: later")
    try source.git("switch -q work")
    try source.merge("main", message: "Merge branch 'main' into work")
    try source.commit("fix: two")
    let found = try branch()
    #expect(found.commits.map(\.message) == ["feat: one", "Merge branch 'main' into work\n", "fix: two"])
    #expect(found.commits.map(\.isMerge) == [false, true, false])
    #expect(found.forkPoint == CommitID(hex: later))
  }

  @Test func `lines side by side come in the order of their authors' times`() throws {
    try source.commit("feat: base", at: 1_700_000_000)
    try source.git("switch -q -c work")
    try source.commit("a1", at: 1_700_001_100)
    try source.git("switch -q -c side")
    try source.commit("b1", at: 1_700_001_150)
    try source.commit("b2", at: 1_700_001_400)
    try source.git("switch -q work")
    try source.commit("a2", at: 1_700_001_200)
    try source.commit("a3", at: 1_700_001_300)
    try source.merge("side", message: "join")
    #expect(try branch().commits.map(\.message) == ["a1", "b1", "a2", "a3", "b2", "join\n"])
  }

  @Test func `a branch without commits of its own is empty`() throws {
    try source.commit("feat: base")
    try source.git("branch work")
    let found = try branch()
    #expect(found.commits.isEmpty)
    #expect(found.isComplete)
  }

  @Test func `a shallow clone says that it lacks commits`() throws {
    try source.commit("feat: one")
    try source.git("switch -q -c work")
    for number in 1...4 { try source.commit("feat: \(number)") }
    let clone = try TemporaryRepository(
      cloning: "file://\(source.path)", ["--depth", "2", "--no-single-branch"])
    let repository = try Repository(at: clone.path)
    let found = try repository.branch(
      from: try repository.commit(named: "origin/main"), to: try repository.commit(named: "origin/work"))
    #expect(!found.isComplete)
  }

  @Test func `paths are those that differ between two commits`() throws {
    try source.commit("feat: base")
    try source.git("switch -q -c work")
    try Data("x".utf8).write(to: URL(filePath: source.path + "/a.txt"))
    try source.git("add a.txt")
    try source.commit("feat: one")
    let repository = try Repository(at: source.path)
    let paths = try repository.changedPaths(
      from: try repository.commit(named: "main"), to: try repository.commit(named: "work"))
    #expect(paths == ["a.txt"])
  }
}
