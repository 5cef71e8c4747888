import ChangelogCore
import Foundation
import TestSupport
import Testing

@testable import GitHistory

struct RepositoryTouchesTests {
  /// The lists that each commit touches, by its id.
  private func touches(
    in repository: TemporaryRepository, _ lists: [[String]]
  ) throws -> [String: [Int]] {
    let opened = try Repository(at: repository.path)
    var request = WalkRequest(head: try #require(try opened.head()))
    request.keepsTrees = true
    let history = try opened.history(request).history
    let patterns = try lists.map { PathPatterns(try $0.map { try PathPattern($0) }) }
    let touches = try opened.touches(of: history.commits.indices, in: history, on: patterns)
    return Dictionary(
      uniqueKeysWithValues: history.commits.indices.map {
        (history.commits[$0].id.description, touches[$0].places)
      })
  }

  private func write(_ files: [String: String], in repository: TemporaryRepository) throws {
    for (name, text) in files {
      let url = URL(filePath: repository.path).appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try repository.git("add -A")
  }

  @Test func `a commit touches what it adds, changes and removes, and a renamed file in both places`() throws
  {
    let repository = try TemporaryRepository()
    try write(["a/x": "1", "b/y": "1"], in: repository)
    let root = try repository.commit("feat: root")
    try repository.git("mv a/x b/x")
    let rename = try repository.commit("feat: rename")
    try write(["b/y": "2"], in: repository)
    let change = try repository.commit("feat: change")
    let nothing = try repository.commit("feat: nothing")
    #expect(
      try touches(in: repository, [["a/"], ["b/**"], ["c"]])
        == [root: [0, 1], rename: [0, 1], change: [1], nothing: []])
  }

  @Test func `a submodule is a file, and a file that may be run is another one`() throws {
    let repository = try TemporaryRepository()
    try write(["run": "1"], in: repository)
    let root = try repository.commit("feat: root")
    try repository.git(["update-index", "--add", "--cacheinfo", "160000,\(root),lib/sub"])
    let submodule = try repository.commit("feat: submodule")
    try repository.git("update-index --chmod=+x run")
    let mode = try repository.commit("feat: mode")
    #expect(
      try touches(in: repository, [["lib/sub"], ["lib/sub/"], ["run"], ["lib/**", "!*.md"]])
        == [root: [2], submodule: [0, 3], mode: [2]])
  }

  @Test func `a path of bytes that are not UTF-8 is matched`() throws {
    let repository = try TemporaryRepository()
    let blob = try repository.object("blob", Data("x".utf8))
    let line = Data("100644 blob \(blob)\t".utf8) + Data([0xFF, 0xFE]) + Data(".c\0".utf8)
    let tree = try repository.git(["mktree", "-z"], input: line)
    let commit = try repository.git(["commit-tree", "-m", "feat: odd", tree])
    try repository.git("update-ref refs/heads/main \(commit)")
    #expect(try touches(in: repository, [["*.c"], ["??.c"], ["?.c"]]) == [commit: [0, 1]])
  }

  @Test func `a merge touches what it has from none of its parents`() throws {
    let repository = try TemporaryRepository()
    try write(["p/a": "1", "p/b": "1", "p/c": "1"], in: repository)
    let root = try repository.commit("feat: root")
    try repository.git("checkout -q -b side")
    try write(["p/a": "2"], in: repository)
    let side = try repository.commit("feat: side")
    try repository.git("checkout -q main")
    try write(["p/b": "2"], in: repository)
    let main = try repository.commit("feat: main")
    try repository.git("merge -q --no-ff -m clean side")
    let clean = try repository.git("rev-parse HEAD")
    try repository.git("checkout -q side")
    try write(["p/b": "3"], in: repository)
    let again = try repository.commit("feat: again")
    try repository.git("checkout -q main")
    _ = try repository.attempt(["merge", "-q", "--no-ff", "--no-commit", "side"])
    try write(["p/b": "both", "p/c": "new"], in: repository)
    let evil = try repository.commit("merge by hand")
    #expect(
      try touches(in: repository, [["p/a"], ["p/b"], ["p/c"], ["p/"]])
        == [
          root: [0, 1, 2, 3], side: [0, 3], main: [1, 3], clean: [], again: [1, 3], evil: [1, 2, 3],
        ])
  }

  @Test func `nothing is known of a commit whose parents are missing`() throws {
    let repository = try TemporaryRepository()
    try write(["a": "1"], in: repository)
    try repository.commit("feat: a")
    try write(["b": "1"], in: repository)
    let head = try repository.commit("feat: b")
    let clone = try TemporaryRepository(cloning: "file://" + repository.path, ["--depth", "1"])
    #expect(try touches(in: clone, [["a"], ["b"]]) == [head: []])
  }

  @Test func `what lies beyond the limit counts as touched`() throws {
    let repository = try TemporaryRepository()
    var tree = try repository.git(["mktree"])
    for _ in 0..<40 {
      let lines = (0..<10).map { "040000 tree \(tree)\td\($0)" }.joined(separator: "\n")
      tree = try repository.git(["mktree"], input: Data(lines.utf8))
    }
    let path = repository.path
    let id = try #require(CommitID(hex: tree))
    let touched = try withinSeconds(30) {
      let lists = [PathPatterns([try PathPattern("*.md")]), PathPatterns([try PathPattern("/none/")])]
      return try TreeComparison(lists, limit: 10_000).lists(
        touchedFrom: [nil], to: id, in: Repository(at: path).objects
      ).places
    }
    #expect(touched == [0])
  }

  @Test func `folders may nest without end`() throws {
    let repository = try TemporaryRepository()
    let blob = try repository.object("blob", Data("x".utf8))
    var tree = try repository.git(["mktree"], input: Data("100644 blob \(blob)\tf.md".utf8))
    for _ in 0..<300 { tree = try repository.git(["mktree"], input: Data("040000 tree \(tree)\td".utf8)) }
    let commit = try repository.git(["commit-tree", "-m", "feat: deep", tree])
    try repository.git("update-ref refs/heads/main \(commit)")
    #expect(try touches(in: repository, [["*.md"], ["*.c"], ["d/**"]]) == [commit: [0, 2]])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `git log and git diff-tree find the same commits in random histories`(seed: UInt64) throws {
    let repository = try TemporaryRepository()
    var random = SeededGenerator(seed: seed)
    try repository.importRandomFiles(commits: 60, &random)
    // Packed for half of the seeds, loose for the others.
    if seed.isMultiple(of: 2) { try repository.git("gc -q") }
    let lists = [["a/"], ["b/**"], ["*.md"], ["a/b/", "!*.md"], ["/c"], ["**/b/*.c"], ["!a/"]]
    let specs = [
      [":(glob)**/a/**"], [":(glob)b/**"], [":(glob)**/*.md", ":(glob)**/*.md/**"],
      [":(glob)a/b/**", ":(exclude,glob)**/*.md", ":(exclude,glob)**/*.md/**"], ["c"],
      [":(glob)**/b/*.c", ":(glob)**/b/*.c/**"], [".", ":(exclude,glob)**/a/**"],
    ]
    let touched = try touches(in: repository, lists)
    let merges = Set(try repository.git("rev-list --merges HEAD").split(separator: "\n").map(String.init))
    for (list, spec) in specs.enumerated() {
      let found = try repository.git(
        ["log", "--full-history", "--no-merges", "--format=%H", "HEAD", "--"] + spec)
      #expect(
        Set(touched.filter { $0.value.contains(list) && !merges.contains($0.key) }.keys)
          == Set(found.split(separator: "\n").map(String.init)), "\(lists[list])")
    }
    let patterns = try lists.map { PathPatterns(try $0.map { try PathPattern($0) }) }
    for merge in merges {
      let output = try repository.git(["diff-tree", "-c", "-r", "--no-commit-id", "--name-only", "-z", merge])
      let paths = output.split(separator: "\0")
      let expected = patterns.indices.filter { list in paths.contains { patterns[list].matches($0.utf8) } }
      #expect(touched[merge] == expected, "\(merge): \(paths)")
    }
    #expect(merges.count > 5)
  }
}
