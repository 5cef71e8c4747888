import Foundation
import TestSupport
import Testing

struct OutputTargetTests {
  private let repository: TemporaryRepository
  private let folder: TemporaryFolder
  private let printed: String

  init() throws {
    repository = try TemporaryRepository()
    folder = try TemporaryFolder()
    try repository.commit("feat: first")
    printed = try Command(Program.path, ["changelog"], in: repository.path).output
  }

  /// Writes the changelog to a file of the folder.
  private func write(_ name: String) throws -> Command {
    try Command(Program.path, ["changelog", "-C", repository.path, "--output", name], in: folder.path)
  }

  private func shell(_ script: String) throws -> Command {
    try Command("bash", ["-c", script, Program.path], in: repository.path)
  }

  private func text(of name: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(folder.path)/\(name)"), encoding: .utf8)
  }

  private func permissions(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.posixPermissions] as? Int
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private static let quiet = Command(output: "", complaint: "", exitCode: 0)

  @Test func `a new file gets the usual permissions`() throws {
    let result = try Command(
      "sh", ["-c", "umask 027; '\(Program.path)' changelog -C '\(repository.path)' -o new.md"],
      in: folder.path)
    #expect(result == Self.quiet)
    #expect(try text(of: "new.md") == printed)
    #expect(try permissions(of: "new.md") == 0o640)
    #expect(try names == ["new.md"])
  }

  @Test func `a file is replaced and keeps its permissions`() throws {
    let path = try folder.write(String(repeating: "old\n", count: 10_000), to: "old.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: path)
    #expect(try write("old.md") == Self.quiet)
    #expect(try text(of: "old.md") == printed)
    #expect(try permissions(of: "old.md") == 0o604)
    #expect(try names == ["old.md"])
  }

  @Test func `a symbolic link stays and its file is replaced`() throws {
    try folder.write("old", to: "docs/real.md")
    try folder.link("link.md", to: "docs/real.md")
    #expect(try write("link.md") == Self.quiet)
    #expect(try text(of: "docs/real.md") == printed)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.md") == "docs/real.md")
    #expect(try names == ["docs", "link.md"])
  }

  @Test func `a pipe is written to`() throws {
    let result = try Command(
      "sh",
      ["-c", "mkfifo pipe; cat pipe & '\(Program.path)' changelog -C '\(repository.path)' -o pipe; wait"],
      in: folder.path)
    #expect(result == Command(output: printed, complaint: "", exitCode: 0))
    #expect(try names == ["pipe"])
  }

  @Test(.enabled(if: !Sanitizer.isOn, "the thread sanitizer writes a file of its own"))
  func `a failure leaves the old file and nothing else`() throws {
    try folder.write("old", to: "old.md")
    // A limit on the size of files fails the write in its middle.
    let result = try Command(
      "bash",
      [
        "-c",
        "trap '' XFSZ; ulimit -f 0; exec '\(Program.path)' changelog -C '\(repository.path)' -o old.md 2>/dev/null",
      ],
      in: folder.path)
    #expect(result.exitCode == 2)
    #expect(try text(of: "old.md") == "old")
    #expect(try names == ["old.md"])
  }

  @Test func `a failure before writing leaves the old file`() throws {
    try folder.write("old", to: "old.md")
    let result = try Command(
      Program.path, ["changelog", "-C", repository.path, "-o", "old.md", "--latest"], in: folder.path)
    #expect(result.exitCode == 2)
    #expect(try text(of: "old.md") == "old")
    #expect(try names == ["old.md"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that is read-only is told`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    #expect(
      try write("new.md")
        == Command(
          output: "", complaint: "changelogctl: cannot write 'new.md': permission denied\n", exitCode: 2))
  }

  @Test func `a full device and a closed output are told`() throws {
    #expect(
      try shell("\"$0\" changelog > /dev/full")
        == Command(
          output: "", complaint: "changelogctl: cannot write the output: no space left on device\n",
          exitCode: 2))
    #expect(
      try shell("\"$0\" changelog >&-")
        == Command(
          output: "", complaint: "changelogctl: cannot write the output: bad file descriptor\n", exitCode: 2))
  }

  @Test(arguments: ["", "trap '' PIPE; "])
  func `a reader who leaves early hears no complaint`(before: String) throws {
    // More than a pipe holds, so that the program meets the closed end.
    for _ in 0..<3 { try repository.commit("feat: " + String(repeating: "long ", count: 20_000)) }
    let result = try shell(before + "\"$0\" changelog | head -n 1; exit ${PIPESTATUS[0]}")
    #expect(result == Command(output: "# Changelog\n", complaint: "", exitCode: 141))
  }
}
