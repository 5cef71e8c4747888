import Foundation
import TestSupport
import Testing

struct OverrideCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: first (#1)\n")
    try repository.commit("fix: second (#2)\n")
  }

  private var file: String {
    get throws { try String(contentsOfFile: "\(repository.path)/.changelog/overrides.yml", encoding: .utf8) }
  }

  private func override(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["override"] + arguments, in: repository.path)
  }

  @Test func `a pull request is overridden in the file`() throws {
    let wrote = "changelogctl: wrote .changelog/overrides.yml\n"
    #expect(
      try override("#2", "--replace", "fix(db): close the file", "--replace", "perf: read it once")
        == Command(output: "", complaint: wrote, exitCode: 0))
    #expect(try override("#2", "--note", "It's so.") == Command(output: "", complaint: wrote, exitCode: 0))
    #expect(
      try file == """
        '#2':
          replace:
            - 'fix(db): close the file'
            - 'perf: read it once'
          note: 'It''s so.'

        """)
    #expect(
      try override("#2", "--note", "It's so.")
        == Command(
          output: "", complaint: "changelogctl: .changelog/overrides.yml says so already\n", exitCode: 0))
    let changelog = try Command(Program.path, ["changelog"], in: repository.path).output
    #expect(changelog.contains("* **db:** close the file (#2)"))
  }

  @Test func `a commit is overridden by its full id, and other lines stay`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/.changelog", withIntermediateDirectories: true)
    try Data("# ours\n\"#1\": {note: x}   # stays\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog/overrides.yml"))
    let id = try repository.git("rev-parse HEAD")
    #expect(try override("HEAD", "--hide", "a leaked name").exitCode == 0)
    #expect(try file == "# ours\n\"#1\": {note: x}   # stays\n'\(id)':\n  hide: a leaked name\n")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `one of several is replaced, whatever ends a line of the file`(end: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/.changelog", withIntermediateDirectories: true)
    func text(_ lines: String...) -> String { lines.joined(separator: end) }
    try Data(text("# ours", "'#1':", "  hide: x", "", "# next", "'#2': {note: y}", "'#3': {note: z}").utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog/overrides.yml"))
    #expect(try override("#1", "--hide", "why").exitCode == 0)
    #expect(
      try file
        == text("# ours", "'#1':", "  hide: why", "", "# next", "'#2': {note: y}", "'#3': {note: z}", ""))
    #expect(try override("#3", "--note", "why").exitCode == 0)
    #expect(
      try file
        == text("# ours", "'#1':", "  hide: why", "", "# next", "'#2': {note: y}", "'#3':", "  note: why", "")
    )
  }

  @Test func `a note of git is written in place of an older one`() throws {
    let id = try repository.git("rev-parse --short=7 HEAD")
    #expect(
      try override("HEAD", "--hide", "why", "--in-note")
        == Command(
          output: "", complaint: "changelogctl: wrote a note of \(id) in refs/notes/changelog\n", exitCode: 0)
    )
    #expect(try override("HEAD", "--replace", "feat: y", "--breaking", "z", "--in-note").exitCode == 0)
    #expect(
      try repository.git("notes --ref=changelog show HEAD") == "replace:\n  - 'feat: y'\nbreaking: z")
    #expect(
      try Command(Program.path, ["changelog", "--unreleased"], in: repository.path).output
        .contains("### Breaking Changes\n\n* z (#2)"))
  }

  @Test func `a note is written in the name of whom the environment names`() throws {
    let run = try Command(
      Program.path, ["override", "HEAD", "--hide", "why", "--in-note"], in: repository.path,
      environment: [
        "GIT_COMMITTER_NAME": "C I", "GIT_COMMITTER_EMAIL": "ci@example.org",
        "GIT_COMMITTER_DATE": "@1700000000 +0100",
      ])
    #expect(run.exitCode == 0)
    #expect(
      try repository.git(["log", "-1", "--format=%an <%ae> %ad", "--date=raw", "refs/notes/changelog"])
        == "C I <ci@example.org> 1700000000 +0100")
  }

  @Test func `messages are checked before anything is written`() throws {
    let run = try override("#2", "--replace", "Fix: second")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("1:1: error: type 'Fix' is not in lower-case; expected 'fix' [type-case]"))
    #expect(!FileManager.default.fileExists(atPath: "\(repository.path)/.changelog/overrides.yml"))
  }

  @Test func `what is wrong is told in one sentence`() throws {
    #expect(
      try override("nope", "--hide", "x")
        == Command(
          output: "",
          complaint: "changelogctl: cannot resolve 'nope': no branch, tag or commit has that name\n",
          exitCode: 2))
    #expect(try override("#2").exitCode == 64)
    #expect(try override("#2", "--note", "x", "--in-note").exitCode == 64)
    #expect(try override("#2", "--hide", "x", "--replace", "fix: y").exitCode == 64)
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/.changelog", withIntermediateDirectories: true)
    try Data("{ '#1': { note: x }, '#2': { note: y } }\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog/overrides.yml"))
    #expect(
      try override("#2", "--hide", "x")
        == Command(
          output: "",
          complaint: "changelogctl: cannot write '.changelog/overrides.yml': several keys share a line; "
            + "expected each at the beginning of its own\n", exitCode: 2))
  }
}
