import Foundation
import TestSupport
import Testing

struct LintCommandMessageFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lint(
    _ bytes: [UInt8], _ arguments: String..., in place: String? = nil, environment: [String: String] = [:]
  ) throws -> Command {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/message"))
    return try Command(
      Program.path, ["lint", "--message-file", "\(folder.path)/message"] + arguments,
      in: place ?? folder.path, environment: environment)
  }

  private var content: [UInt8] {
    Array(FileManager.default.contents(atPath: "\(folder.path)/message") ?? Data())
  }

  @Test func `outside of a repository git's defaults hold`() throws {
    let run = try lint(Array("# c\n\nfeat: x\n# c\nbelow\n".utf8))
    #expect(run.exitCode == 1)
    #expect(run.output.contains("\n  5:1: error: "))
  }

  @Test(arguments: [
    "", "\n\n", "# only\n# comments\n", "# ------------------------ >8 ------------------------\nx\n",
  ])
  func `a message that git finds empty passes`(text: String) throws {
    #expect(try lint(Array(text.utf8)) == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test(arguments: [
    ("verbatim", "# feat: x\n", 1), ("whitespace", "# feat: x\n", 1), ("strip", "# feat: x\n", 0),
    ("scissors", "feat: x\n# ------------------------ >8 ------------------------\nbelow\n", 0),
  ])
  func `the clean-up that git is set to is made`(mode: String, text: String, exitCode: Int32) throws {
    let repository = try TemporaryRepository()
    try repository.git("config commit.cleanup \(mode)")
    #expect(try lint(Array(text.utf8), in: repository.path).exitCode == exitCode)
  }

  @Test(arguments: [
    ("core.commentChar", "auto", "feat: x\n\n#1 is it\n; Please enter the message\n;\n"),
    ("core.commentString", "//", "// c\nfeat: x\n"), ("core.commentChar", ";", "; c\nfeat: x\n"),
  ])
  func `the comment character that git is set to is taken`(key: String, value: String, text: String) throws {
    let repository = try TemporaryRepository()
    try repository.git(["config", key, value])
    let run = try lint(Array(text.utf8), in: repository.path)
    #expect(run == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test func `bytes that are not UTF-8 are told, and nothing is mended there`() throws {
    let bytes = Array("feat: x\nb".utf8) + [0xFF, 0x0A]
    let run = try lint(bytes, "--fix")
    #expect(run.exitCode == 1)
    #expect(
      run.complaint
        == "changelogctl: warning: '\(folder.path)/message' is not UTF-8; what cannot be read is taken for U+FFFD\n"
    )
    #expect(content == bytes)
  }

  @Test func `the encoding that git is set to is read`() throws {
    let repository = try TemporaryRepository()
    try repository.git("config i18n.commitEncoding ISO-8859-1")
    let run = try lint(Array("feat: caf".utf8) + [0xE9, 0x0A], in: repository.path)
    #expect(run == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test func `a NUL byte is told`() throws {
    let run = try lint(Array("feat: x\n\0y\n".utf8))
    #expect(
      run.complaint == "changelogctl: warning: '\(folder.path)/message' has a NUL byte, which git refuses\n")
  }

  @Test func `a file that is not there is an error`() throws {
    #expect(
      try Program.run("lint", "--message-file", "none", in: folder.path)
        == Command(
          output: "", complaint: "changelogctl: cannot read 'none': there is no such file\n", exitCode: 2))
  }

  @Test func `fixing leaves every other byte, and the file's permissions`() throws {
    let below =
      "# ------------------------ >8 ------------------------\r\nfeat:y\n\ndiff --git a\r\n+ \u{FEFF}x"
    let text = "# top  \r\nfeat: x\r\n# between\r\nbelow\r\n\r\n\(below)"
    try folder.write("", to: "message")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/message")
    let run = try lint(Array(text.utf8), "--fix")
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(run.output.hasPrefix("line 4 mended [body-leading-blank]\n  + \n"))
    #expect(
      String(decoding: content, as: UTF8.self)
        == "# top  \r\nfeat: x\r\n# between\r\n\r\nbelow\r\n\r\n\(below)")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/message")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["message"])
  }

  @Test func `what cannot be fixed is reported`() throws {
    let run = try lint(Array("nothing: x\nbelow\n".utf8), "--fix")
    #expect(run.exitCode == 1)
    #expect(run.output.hasPrefix("line 2 mended [body-leading-blank]\n  + \n"))
  }

  /// What a hook's environment says where git opens no editor.
  private static let unedited = ["GIT_EDITOR": ":"]

  @Test(arguments: [
    ("# heading\n\nfeat: x\n", 1), ("feat: x\n\n# heading\n", 0), ("#12 add x\n", 1),
    ("feat: x\n# below\n", 1),
  ])
  func `without an editor a number sign begins no comment`(text: String, exitCode: Int32) throws {
    #expect(try lint(Array(text.utf8), environment: Self.unedited).exitCode == exitCode)
  }

  @Test func `an editor that does nothing is an editor all the same`() throws {
    let text = "feat: x\n# Please enter the message\n#\n#\tmodified: a\n"
    #expect(
      try lint(Array(text.utf8), environment: Self.unedited)
        == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test func `comments of an editor are none of the message`() throws {
    #expect(try lint(Array("# x\nfeat: x\n# below\n".utf8)).exitCode == 0)
  }

  @Test func `a branch that is squashed passes with warnings, also while it is rebased`() throws {
    let repository = try TemporaryRepository()
    for subject in ["feat: one", "feat: two"] { try repository.commit(subject) }
    try Data("lint: { hook: { branches: [main, 'release-*'] } }\n".utf8).write(
      to: URL(fileURLWithPath: "\(repository.path)/.changelog.yml"))
    func exitCode() throws -> Int32 { try lint(Array("nothing\n".utf8), in: repository.path).exitCode }
    #expect(try exitCode() == 1)
    try repository.git("switch -q -c release-1")
    #expect(try exitCode() == 1)
    try repository.git("switch -q -c topic")
    #expect(try exitCode() == 0)
    try repository.git(
      ["rebase", "-q", "-i", "HEAD~1"],
      environment: ["GIT_SEQUENCE_EDITOR": "sed -i 1s/pick/edit/", "GIT_EDITOR": "true"])
    #expect(try repository.git("rev-parse --abbrev-ref HEAD") == "HEAD")
    #expect(try exitCode() == 0)
    try repository.git("rebase --abort")
    // A HEAD on no branch may be going anywhere.
    try repository.git("switch -q --detach")
    #expect(try exitCode() == 1)
  }

  @Test func `a huge message is answered in time`() throws {
    let text = "feat: x\n\n" + String(repeating: "* feat: a bullet\n", count: 300_000)
    #expect(try lint(Array(text.utf8)).exitCode == 0)
  }
}
