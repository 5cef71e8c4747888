import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryPatchesTests {
  private func write(_ lines: [String], to source: TemporaryRepository) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: source.path + "/file"))
    try source.git("add file")
  }

  private func patchIDs(_ source: TemporaryRepository, _ ids: [String]) throws -> [String?] {
    let known = try Repository(at: source.path).patchIDs(of: ids.compactMap { CommitID(hex: $0) })
    return ids.map { id in CommitID(hex: id).flatMap { known[$0] } }
  }

  /// The commits of a change, of the same one further down in the file, and of another one.
  private func changes(in source: TemporaryRepository) throws -> [String] {
    let lines = (1...20).map { "line \($0)" }
    try write(lines, to: source)
    let base = try source.commit("base")
    var fixed = lines
    fixed[9] = "mended"
    try write(fixed, to: source)
    let fix = try source.commit("fix: close the file")
    try source.git("switch -q -c release \(base)")
    try write((1...50).map { "above \($0)" } + lines, to: source)
    try source.commit("more lines above")
    try source.git("cherry-pick \(fix)")
    try source.git(["commit", "-q", "--amend", "-m", "fix: stop leaking files"])
    let pick = try source.git("rev-parse HEAD")
    try write(["other"], to: source)
    return [fix, pick, try source.commit("other")]
  }

  @Test func `a change has the id that git gives it, wherever its lines stand`() throws {
    let source = try TemporaryRepository()
    let commits = try changes(in: source)
    let ids = try patchIDs(source, commits)
    let gits = try commits.map { commit in
      let patch = try source.git(["diff-tree", "-p", "--full-index", commit])
      return try source.git(["patch-id", "--stable"], input: Data((patch + "\n").utf8)).prefix(40)
    }
    #expect(ids == gits.map(String.init))
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }

  @Test func `merges and what changes nothing have none`() throws {
    let source = try TemporaryRepository()
    let commits = try changes(in: source)
    let empty = try source.commit("empty")
    let merge = try source.git([
      "commit-tree", "-p", commits[2], "-p", commits[0], "-m", "x", "\(commits[0])^{tree}",
    ])
    #expect(try patchIDs(source, [empty, merge]) == [nil, nil])
  }

  @Test func `a first commit has one`() throws {
    let source = try TemporaryRepository()
    try write(["one"], to: source)
    #expect(try patchIDs(source, [try source.commit("first")]) != [nil])
  }

  @Test func `of what is missing or broken nothing is told`() throws {
    for name in ["^{tree}", ":file"] {
      let source = try TemporaryRepository()
      let commits = try changes(in: source)
      let object = source.loosePath(try source.git("rev-parse \(commits[2])\(name)"))
      let whole = try Data(contentsOf: URL(fileURLWithPath: object))
      try FileManager.default.removeItem(atPath: object)
      let ids = try patchIDs(source, commits)
      #expect(ids.map { $0 == nil } == [false, false, true])
      try whole.prefix(9).write(to: URL(fileURLWithPath: object))
      let path = source.path
      let known = try withinSeconds(20) {
        try Repository(at: path).patchIDs(of: commits.compactMap { CommitID(hex: $0) })
      }
      #expect(known == [:])
    }
  }
}
