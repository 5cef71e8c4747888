import Foundation
import TestSupport
import Testing

struct ChangelogCommandTests {
  private let repository: TemporaryRepository

  /// Two releases, a folded pre-release, something unreleased, and no remote.
  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: first")
    try repository.git("tag v1.0.0")
    try repository.commit("fix: second")
    try repository.git("tag v1.1.0-rc.1")
    try repository.git("tag v1.1.0")
    try repository.commit("feat: third")
    try Data("changelog: { show: { commit: false } }\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
  }

  private func run(_ arguments: String..., in folder: String? = nil) throws -> Command {
    try Command(Program.path, ["changelog"] + arguments, in: folder ?? repository.path)
  }

  private static let first = "## 1.0.0 (2023-11-14)\n\n### Features\n\n* first\n"
  private static let second = "## 1.1.0 (2023-11-14)\n\n### Bug Fixes\n\n* second\n"
  private static let third = "## Unreleased\n\n### Features\n\n* third\n"
  private static let all = ["# Changelog\n", third, second, first].joined(separator: "\n")

  @Test(
    arguments: [
      ([], all), (["--unreleased"], third), (["--latest"], second), (["--at", "1.0.0"], first),
      (["--at", "v1.1.0"], second), (["v1.0.0..v1.1.0"], second), (["v1.0.0.."], third + "\n" + second),
      (["..v1.0.0"], ""), (["--style", "default", "--format", "markdown", "--latest"], second),
    ] as [([String], String)])
  func `a selection is printed`(arguments: [String], expected: String) throws {
    let result = try Command(Program.path, ["changelog"] + arguments, in: repository.path)
    let complaint = expected.isEmpty ? "changelogctl: there is nothing to list\n" : ""
    #expect(result == Command(output: expected, complaint: complaint, exitCode: 0))
  }

  @Test func `a pick under another title is known by its patch`() throws {
    func write(_ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: "\(repository.path)/file"))
      try repository.git("add file")
    }
    let lines = (1...9).map { "line \($0)\n" }.joined()
    try write(lines)
    try repository.commit("feat: fourth")
    try repository.git("tag v1.2.0")
    try write(lines + "closed\n")
    let fix = try repository.commit("fix: close the file")
    try repository.git("switch -q -c hotfix v1.2.0")
    try write("more\n" + lines)
    try repository.commit("chore: write more")
    try repository.git("cherry-pick \(fix)")
    try repository.git(["commit", "-q", "--amend", "-m", "fix: stop leaking files"])
    try repository.git("tag v1.2.1")
    try repository.git("switch -q main")
    try repository.git(["merge", "-q", "--no-ff", "-s", "ours", "-m", "Merge branch 'hotfix'", "hotfix"])
    #expect(
      try run("--unreleased").output
        == "## Unreleased\n\n### Bug Fixes\n\n* close the file (also in 1.2.1)\n")
    let explained = try Command(Program.path, ["explain", fix], in: repository.path)
    #expect(explained.output.contains("1.2.1 brought the same change"))
    // In a clone without files nobody can tell.
    let partial = try TemporaryRepository(
      cloning: "file://\(repository.path)", ["--filter=tree:0", "--bare"])
    #expect(
      try run("--unreleased", in: partial.path).output.hasPrefix(
        "## Unreleased\n\n### Bug Fixes\n\n* close the file ("))
  }

  @Test func `the repository is found from a folder inside it and by its path`() throws {
    let folder = "\(repository.path)/a/b"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(try run(in: folder).output == Self.all)
    #expect(try run("-C", repository.path, in: "/").output == Self.all)
    #expect(try run("--repository", folder, in: "/").output == Self.all)
    #expect(try run("-C", "\(repository.path)/.git", "--latest", in: "/").output.hasPrefix("## 1.1.0"))
    let shown = try Command(Program.path, ["config", "show"], in: folder)
    #expect(shown.output.contains("show: { commit: false, "))
    let checked = try Command(Program.path, ["config", "check"], in: folder)
    #expect(checked == Command(output: "\(repository.path)/.changelog.yml: ok\n", complaint: "", exitCode: 0))
  }

  @Test(
    arguments: [
      (
        ["--at", "9.9.9"],
        "no release '9.9.9': no tag of that version has the shape that history.tags asks for, or it is a "
          + "pre-release and history.prereleases is 'fold'"
      ),
      (
        ["--at", "v1.1.0-rc.1"],
        "no release 'v1.1.0-rc.1': no tag of that version has the shape that history.tags asks for, or it is a "
          + "pre-release and history.prereleases is 'fold'"
      ),
      (["v9..HEAD"], "cannot resolve 'v9': no branch, tag or commit has that name"),
      (["HEAD..v9"], "cannot resolve 'v9': no branch, tag or commit has that name"),
      (["--config", "none.yml"], "cannot read 'none.yml': there is no such file"),
      (
        ["-C", "/dev"],
        "'/dev' is not inside a git repository; name a clone's folder with --repository"
      ),
      (["-o", "none/CHANGELOG.md"], "cannot write 'none/CHANGELOG.md': no such file or directory"),
      (["-o", "/dev/full"], "cannot write the output: no space left on device"),
      (["-o", "."], "cannot write '.': is a directory"),
    ] as [([String], String)])
  func `what cannot be done is told in one sentence`(arguments: [String], sentence: String) throws {
    let result = try Command(Program.path, ["changelog"] + arguments, in: repository.path)
    #expect(result == Command(output: "", complaint: "changelogctl: \(sentence)\n", exitCode: 2))
  }

  @Test func `outside a repository there is nothing to print`() throws {
    let folder = try TemporaryFolder()
    let sentence =
      "the current folder is not inside a git repository; run changelogctl in a clone, or name one with --repository"
    #expect(
      try run(in: folder.path) == Command(output: "", complaint: "changelogctl: \(sentence)\n", exitCode: 2))
  }

  @Test func `a repository without releases has no latest one`() throws {
    let empty = try TemporaryRepository()
    try empty.commit("feat: first")
    let sentence =
      "no release yet: no tag on this branch has the shape that history.tags asks for; "
      + "see what is coming with --unreleased"
    #expect(
      try run("--latest", in: empty.path)
        == Command(output: "", complaint: "changelogctl: \(sentence)\n", exitCode: 2))
  }

  @Test func `a release beside the branch is named with the newest one on it`() throws {
    try repository.git("switch -q -c side v1.0.0")
    try repository.commit("fix: aside")
    try repository.git("tag v1.0.1")
    try repository.git("switch -q main")
    let sentence = "release 'v1.0.1' is not on this branch; the newest release on this branch is 'v1.1.0'"
    #expect(
      try run("--at", "1.0.1") == Command(output: "", complaint: "changelogctl: \(sentence)\n", exitCode: 2))
  }

  @Test func `errors of the policy come with their places`() throws {
    try Data("histroy: {}\nchangelog: { style: plain }\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
    #expect(
      try run()
        == Command(
          output: "",
          complaint: """
            .changelog.yml:1:1: unknown key 'histroy'; did you mean 'history'?
            .changelog.yml:2:21: changelog.style: unknown value 'plain'; expected one of default, angular, conventional, keepachangelog

            """, exitCode: 2))
  }

  @Test(
    arguments: [
      (
        ["--style", "nope"],
        "there is no style 'nope'; expected one of default, angular, conventional, keepachangelog, or a path such as ./changelog.mustache"
      ),
      (["a...b"], "'a...b' is no range; expected A..B"), (["main"], "'main' is no range; expected A..B"),
      (["\u{202E}"], "'<U+202E>' is no range; expected A..B"),
      (["--latest", "--unreleased"], "give one of A..B, --unreleased, --latest and --at"),
      (["--at", "1.0.0", "v1.0.0.."], "give one of A..B, --unreleased, --latest and --at"),
    ] as [([String], String)])
  func `wrong usage is 64 and told before any work`(arguments: [String], sentence: String) throws {
    let result = try Command(Program.path, ["changelog"] + arguments, in: "/")
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.complaint.prefix { $0 != "\n" } == "Error: \(sentence)")
  }

  @Test func `there is no such option and format`() throws {
    #expect(try run("--nope").exitCode == 64)
    #expect(try run("--format", "xml").exitCode == 64)
    #expect(try run("--at").exitCode == 64)
  }

  @Test func `a policy's template lies in the repository, a user's anywhere`() throws {
    try Data("{{#releases}}{{tag}}{{/releases}}".utf8).write(
      to: URL(filePath: "\(repository.path)/own.mustache"))
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("{{count(releases)}}", to: "other.mustache")
    let other = "\(elsewhere.path)/other.mustache"
    #expect(try Command(Program.path, ["changelog", "--style", other], in: repository.path).exitCode == 0)
    for (style, complaint) in [
      (other, "cannot read '\(other)': it leads out of the repository"),
      ("../none.mustache", "cannot read '../none.mustache': there is no such file"),
      (".git/config", "cannot read '.git/config': it leads into the git directory"),
    ] {
      try Data("changelog: { style: '\(style)' }\n".utf8).write(
        to: URL(filePath: "\(repository.path)/.changelog.yml"))
      let run = try Command(Program.path, ["changelog"], in: repository.path)
      #expect(run == Command(output: "", complaint: "changelogctl: \(complaint)\n", exitCode: 2))
    }
  }

  @Test func `a broken template leaves the file alone`() throws {
    try Data("{{#releases}}".utf8).write(to: URL(filePath: "\(repository.path)/own.mustache"))
    try Data("old".utf8).write(to: URL(filePath: "\(repository.path)/CHANGELOG.md"))
    let run = try Command(
      Program.path, ["changelog", "--style", "./own.mustache", "--output", "CHANGELOG.md"],
      in: repository.path)
    #expect(run.exitCode == 2)
    #expect(
      run.complaint
        == "changelogctl: ./own.mustache:1:1: the section 'releases' has no end; expected '{{/releases}}'\n")
    #expect(try String(contentsOfFile: "\(repository.path)/CHANGELOG.md", encoding: .utf8) == "old")
  }

  @Test func `the model of templates is shown with values of the repository`() throws {
    let run = try Command(Program.path, ["changelog", "--style-help"], in: repository.path)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("top\n  releases: "))
    #expect(run.output.contains("\n  subject: "))
    #expect(run.output.contains("\nfunctions\n  first, last, "))
    let empty = try TemporaryRepository()
    let none = try Command(Program.path, ["changelog", "--style-help"], in: empty.path)
    #expect(none.exitCode == 0)
    #expect(none.output.contains("  tag: (none)\n"))
  }
}
