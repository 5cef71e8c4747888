import Foundation
import TestSupport
import Testing

struct LintCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: first")
  }

  private func lint(_ arguments: String..., input: String = "") throws -> Command {
    try Command(Program.path, ["lint"] + arguments, in: repository.path, input: Data(input.utf8))
  }

  /// The ids of the rules in a report, in its order.
  private static func rules(_ run: Command) -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      guard line.contains(": error: "), line.hasSuffix("]"), let open = line.lastIndex(of: "[") else {
        return nil
      }
      return String(line[open...].dropFirst().dropLast())
    }
  }

  @Test func `without a source it is HEAD alone`() throws {
    try repository.commit("nothing")
    try repository.commit("feat: second")
    #expect(try lint().exitCode == 0)
    #expect(try lint("HEAD~1").exitCode == 1)
  }

  @Test func `a merge is known by its parents`() throws {
    try repository.git("switch -q -c topic")
    try repository.commit("feat: topic")
    try repository.git("switch -q main")
    try repository.merge("topic", message: "join the lines")
    #expect(try lint().exitCode == 0)
  }

  @Test func `a scope is held against the paths that the commit changes`() throws {
    let policy = "rules: { scope-matches-paths: error }\n"
    try Data(policy.utf8).write(to: URL(fileURLWithPath: "\(repository.path)/.changelog.yml"))
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/api", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: "\(repository.path)/api/list"))
    try repository.git("add .")
    try repository.git(["commit", "-q", "-m", "feat(api): list people"])
    #expect(try lint().exitCode == 0)
    try repository.git(["commit", "-q", "--amend", "-m", "feat(web): list people"])
    #expect(Self.rules(try lint()) == ["scope-matches-paths"])
  }

  @Test func `a range is what one side has and the other lacks, oldest first`() throws {
    try repository.git("branch base")
    try repository.commit("feta: one")
    try repository.commit("two")
    for range in ["base..HEAD", "base..", "base...HEAD", "HEAD~2..main"] {
      let run = try lint(range)
      #expect(run.exitCode == 1)
      #expect(Self.rules(run) == ["type-enum", "header-format"], "\(range)")
    }
    #expect(Self.rules(try lint("HEAD~1..")) == ["header-format"])
  }

  @Test func `an empty range is an error unless it is wanted`() throws {
    let refused = try lint("HEAD..HEAD")
    #expect(
      refused
        == Command(
          output: "",
          complaint:
            "changelogctl: there are no commits in 'HEAD..HEAD': pass --allow-empty if that is right\n",
          exitCode: 2))
    let accepted = try lint("HEAD..HEAD", "--allow-empty")
    #expect(accepted.exitCode == 0)
    #expect(accepted.complaint == "changelogctl: there are no commits in 'HEAD..HEAD'\n")
  }

  @Test func `a shallow clone without the place where lines part is refused with the way out`() throws {
    try repository.git("branch base")
    for number in 1...5 { try repository.commit("feat: \(number)") }
    let clone = try TemporaryRepository(
      cloning: "file://\(repository.path)", ["--depth", "2", "--no-single-branch"])
    let expected = Command(
      output: "",
      complaint:
        "changelogctl: this clone is shallow and lacks commits between 'origin/base' and 'HEAD'; run "
        + "'git fetch --unshallow', or 'git fetch --deepen=100' until they are there (in CI: fetch-depth: 0)\n",
      exitCode: 2)
    for dots in ["..", "..."] {
      #expect(try Program.run("lint", "origin/base\(dots)HEAD", in: clone.path) == expected)
    }
    #expect(try Program.run("lint", "HEAD~1..", in: clone.path).exitCode == 0)
    try clone.git("fetch -q --unshallow")
    #expect(try Program.run("lint", "origin/base..HEAD", in: clone.path).exitCode == 0)
  }

  @Test func `revisions of two histories are refused`() throws {
    try repository.git("switch -q --orphan other")
    try repository.commit("feat: other")
    #expect(
      try lint("main..other").complaint
        == "changelogctl: 'main' and 'other' have no common ancestor; expected two revisions of one history\n"
    )
  }

  @Test func `what no remote has is checked before it is pushed`() throws {
    let clone = try TemporaryRepository(cloning: repository.path)
    #expect(try Program.run("lint", "--unpushed", in: clone.path).exitCode == 2)
    try clone.commit("nothing")
    let run = try Program.run("lint", "--unpushed", in: clone.path)
    #expect(run.exitCode == 1)
    #expect(Self.rules(run) == ["header-format"])
  }

  @Test func `standard input is taken as it is, and needs no repository`() throws {
    let bad = try Command(Program.path, ["lint", "--stdin"], in: "/", input: Data("\n# heading\n".utf8))
    #expect(bad.exitCode == 1)
    #expect(bad.output.contains("\n  2:2: error: "))
    let good = try Command(
      Program.path, ["lint", "--stdin"], in: "/", input: Data("fix: x\n\n# heading\n".utf8))
    #expect(good == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test func `warnings refuse a message only when that is wanted`() throws {
    let long = "feat: " + String(repeating: "long ", count: 30) + "text"
    #expect(try lint("--stdin", input: long).exitCode == 0)
    #expect(try lint("--stdin", "--strict", input: long).exitCode == 1)
  }

  @Test(arguments: [
    ["HEAD", "--stdin"], ["--stdin", "--unpushed"], ["HEAD", "--message-file", "x"], ["--fix"],
    ["HEAD", "--fix"], ["--format", "none"],
  ])
  func `what cannot go together is wrong usage`(arguments: [String]) throws {
    #expect(try Command(Program.path, ["lint"] + arguments, in: repository.path).exitCode == 64)
  }
}
