import Foundation
import TestSupport
import Testing

@testable import changelogctl

struct ChangelogCommandFileTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try policy("changelog: { show: { commit: false } }\n")
    try repository.commit("feat: first (#1)")
    try repository.git("tag v1.0.0")
    try repository.commit("fix: second (#2)")
  }

  private var file: String { "\(repository.path)/CHANGELOG.md" }
  private func policy(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
  }
  private func put(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }
  private var text: String { get throws { try String(contentsOfFile: file, encoding: .utf8) } }
  private func run(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["changelog"] + arguments, in: repository.path)
  }
  private static func says(_ sentence: String, _ exitCode: Int32 = 0) -> Command {
    Command(output: "", complaint: "changelogctl: \(sentence)\n", exitCode: exitCode)
  }

  private static let first = "## 1.0.0 (2023-11-14)\n\n### Features\n\n* first (#1)\n"
  private static let second = "## Unreleased\n\n### Bug Fixes\n\n* second (#2)\n"

  @Test func `a new file is what is printed, and a current one is not touched`() throws {
    #expect(try run("--write") == Self.says("wrote CHANGELOG.md"))
    #expect(try text == "# Changelog\n\n\(Self.second)\n\(Self.first)")
    let before = try FileManager.default.attributesOfItem(atPath: file)
    #expect(try run("--write") == Self.says("CHANGELOG.md is up to date"))
    #expect(try run("--check") == Command(output: "", complaint: "", exitCode: 0))
    let after = try FileManager.default.attributesOfItem(atPath: file)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
  }

  @Test func `what would change is shown and the file is left alone`() throws {
    try put("# Log\u{1B}[2J\n\n\(Self.first)\nend\n")
    let shown = try run("--check")
    #expect(shown.exitCode == 1)
    #expect(
      shown.output == """
        --- CHANGELOG.md
        +++ CHANGELOG.md
        @@ -1,5 +1,11 @@
         # Log<U+001B>[2J
         
        +## Unreleased
        +
        +### Bug Fixes
        +
        +* second (#2)
        +
         ## 1.0.0 (2023-11-14)
         
         ### Features

        """)
    #expect(try text == "# Log\u{1B}[2J\n\n\(Self.first)\nend\n")
  }

  @Test func `a selection updates its release only`() throws {
    try put("# Log\n")
    #expect(try run("--write", "--at", "1.0.0") == Self.says("wrote CHANGELOG.md"))
    #expect(try text == "# Log\n\n\(Self.first)")
    #expect(try run("--write", "--unreleased") == Self.says("wrote CHANGELOG.md"))
    #expect(try text == "# Log\n\n\(Self.second)\n\(Self.first)")
  }

  @Test func `a file kept by hand is told, unless the policy says so`() throws {
    try put("## 1.0.0\n\n- by hand\n")
    #expect(
      try run("--write")
        == Command(
          output: "",
          complaint: """
            changelogctl: CHANGELOG.md was kept by hand up to 1.0.0; set 'history.since: v1.0.0' in .changelog.yml to leave that to it
            changelogctl: wrote CHANGELOG.md

            """, exitCode: 0))
    try policy("{ history: { since: v1.0.0 }, changelog: { show: { commit: false } } }\n")
    #expect(try run("--write") == Self.says("CHANGELOG.md is up to date"))
  }

  @Test(
    arguments: [
      (["--write", "--check"], "give one of --write and --check"),
      (["--write", "-o", "x"], "--write does not go with --output"),
      (["--check", "--format", "json"], "--check does not go with --format json"),
      (["--write", "v1.0.0.."], "--write does not go with A..B"),
    ] as [([String], String)])
  func `wrong usage is told before any work`(arguments: [String], sentence: String) throws {
    let result = try Command(Program.path, ["changelog"] + arguments, in: "/")
    #expect(result.exitCode == 64)
    #expect(result.complaint.prefix { $0 != "\n" } == "Error: \(sentence)")
  }

  @Test func `a link is followed within the repository and nowhere else`() throws {
    let elsewhere = try TemporaryFolder()
    let links = FileManager.default
    try links.createSymbolicLink(atPath: file, withDestinationPath: try elsewhere.write("old", to: "x.md"))
    let sentence = "cannot write 'CHANGELOG.md': it leads "
    #expect(try run("--write") == Self.says(sentence + "out of the repository", 2))
    try links.removeItem(atPath: file)
    try links.createSymbolicLink(atPath: file, withDestinationPath: ".git/config")
    #expect(try run("--write") == Self.says(sentence + "into the git directory", 2))
    try links.removeItem(atPath: file)
    try links.createSymbolicLink(atPath: file, withDestinationPath: "none.md")
    #expect(
      try run("--write")
        == Self.says("cannot write 'CHANGELOG.md': it is a symbolic link that leads nowhere", 2))
    try Data().write(to: URL(filePath: "\(repository.path)/none.md"))
    #expect(try run("--write") == Self.says("wrote CHANGELOG.md"))
    #expect(try links.destinationOfSymbolicLink(atPath: file) == "none.md")
  }

  @Test func `a template and a bare repository are refused`() throws {
    try Data("{{count(releases)}}".utf8).write(to: URL(filePath: "\(repository.path)/own.mustache"))
    let sentence = "a template's changelog cannot be merged into a file; replace the whole file with --output"
    #expect(try run("--write", "--style", "./own.mustache") == Self.says(sentence, 2))
    let bare = try TemporaryRepository(cloning: repository.path, ["--bare"])
    let result = try Command(Program.path, ["changelog", "--write"], in: bare.path)
    let why = "cannot write 'CHANGELOG.md': the repository is bare and has no work tree"
    #expect(result == Self.says(why, 2))
  }

  @Test func `what somebody else wrote meanwhile is not lost`() throws {
    try put("old")
    let read = try WorkTreeFile("CHANGELOG.md", in: repository.path + "/")
    try put("edited")
    #expect(throws: WorkTreeFileError.changed("CHANGELOG.md")) { try read.replace(by: Array("new".utf8)) }
    #expect(try text == "edited")
    let names = try FileManager.default.contentsOfDirectory(atPath: repository.path)
    #expect(names.sorted() == [".changelog.yml", ".git", "CHANGELOG.md"])
  }

  /// Runs `--write` with a fault at a system call.
  private func traced(_ fault: String) throws -> Command {
    try Command(
      "strace", ["-o", "/dev/null", "--inject=\(fault)", Program.path, "changelog", "--write"],
      in: repository.path)
  }

  private static let hasTracer: Bool =
    !Sanitizer.isOn && (try? Command("strace", ["-o", "/dev/null", "true"], in: "/"))?.exitCode == 0

  @Test(.enabled(if: hasTracer, "strace is not here, or may not trace"))
  func `whenever it is killed, the old or the new file is there`() throws {
    let old = "# Log\n\n\(Self.first)"
    let new = "# Log\n\n\(Self.second)\n\(Self.first)"
    var survivors: Set<String> = []
    for call in ["write", "fsync", "fchmod", "fchown", "rename", "close", "openat"] {
      for count in 1...400 {
        try put(old)
        let run = try traced("\(call):signal=KILL:when=\(count)")
        let left = try text
        #expect(left == old || left == new, "\(call) \(count)")
        survivors.insert("\(call) \(left == new)")
        // Fewer calls than that were made.
        if run.exitCode == 0 { break }
      }
    }
    #expect(survivors.isSuperset(of: ["write false", "write true", "fsync false", "rename false"]))
    try put(old)
    #expect(try run("--write") == Self.says("wrote CHANGELOG.md"))
    #expect(try text == new)
  }

  @Test(.enabled(if: hasTracer, "strace is not here, or may not trace"))
  func `a full disk leaves the old file and is told`() throws {
    try put("# Log\n")
    for call in ["write:error=ENOSPC:when=1", "fsync:error=ENOSPC", "rename:error=ENOSPC"] {
      #expect(try traced(call) == Self.says("cannot write 'CHANGELOG.md': no space left on device", 2))
      #expect(try text == "# Log\n")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: repository.path)
    #expect(names.sorted() == [".changelog.yml", ".git", "CHANGELOG.md"])
  }
}
