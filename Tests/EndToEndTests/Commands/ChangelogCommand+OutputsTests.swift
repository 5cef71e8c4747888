import Foundation
import TestSupport
import Testing

struct ChangelogCommandOutputsTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat: first (#1)\n")
    try repository.git("tag v1.0.0")
    try repository.commit("feat: second (#2)\n")
    try repository.commit("fix: third (#3)\n")
    try repository.git("tag v1.1.0")
    let policy = """
      audiences: { users: { types: [feat], show: { commit: false } } }
      outputs:
        - { file: dist/notes.md, view: latest, audience: users }
        - { file: dist/changelog.json, format: json }

      """
    try Data(policy.utf8).write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/dist", withIntermediateDirectories: true)
  }

  private func changelog(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["changelog"] + arguments, in: repository.path)
  }

  private func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(repository.path)/\(file)", encoding: .utf8)
  }

  @Test func `one run makes all files, and another one compares them`() throws {
    let wrote = ["CHANGELOG.md", "dist/notes.md", "dist/changelog.json"].map { "changelogctl: wrote \($0)\n" }
    #expect(try changelog("--write") == Command(output: "", complaint: wrote.joined(), exitCode: 0))
    #expect(try text(of: "CHANGELOG.md") == changelog().output)
    #expect(try text(of: "dist/notes.md") == changelog("--latest", "--audience", "users").output)
    #expect(try text(of: "dist/changelog.json") == changelog("--format", "json").output)
    #expect(try changelog("--check") == Command(output: "", complaint: "", exitCode: 0))
  }

  @Test func `rules by path hold there, too`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/docs", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: "\(repository.path)/docs/a"))
    try repository.git("add docs")
    try repository.commit("feat: a page (#4)\n")
    let policy = """
      audiences: { users: { rules: [{ when: { path: docs/ }, section: Pages }] } }
      outputs: [{ file: notes.md, view: unreleased, audience: users }]

      """
    try Data(policy.utf8).write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
    #expect(try changelog("--write").exitCode == 0)
    let id = try repository.git("rev-parse --short=7 HEAD")
    #expect(try text(of: "notes.md") == "## Unreleased\n\n### Pages\n\n* a page (#4) (\(id))\n")
    #expect(try text(of: "CHANGELOG.md").contains("### Features\n\n* a page (#4)"))
  }

  @Test func `a file that differs is shown and mended`() throws {
    _ = try changelog("--write")
    let day = try #require(text(of: "dist/notes.md").split(separator: "\n").first)
    try Data("\(day)\n\n### Features\n\n* another (#2)\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/dist/notes.md"))
    #expect(
      try changelog("--check")
        == Command(
          output: """
            --- dist/notes.md
            +++ dist/notes.md
            @@ -2,4 +2,4 @@
             
             ### Features
             
            -* another (#2)
            +* second (#2)

            """, complaint: "", exitCode: 1))
    _ = try changelog("--write")
    #expect(try text(of: "dist/notes.md") == "\(day)\n\n### Features\n\n* second (#2)\n")
  }

  @Test func `a part of the history leaves other files alone`() throws {
    #expect(
      try changelog("--write", "--latest")
        == Command(output: "", complaint: "changelogctl: wrote CHANGELOG.md\n", exitCode: 0))
    #expect(!FileManager.default.fileExists(atPath: "\(repository.path)/dist/notes.md"))
  }

  @Test func `a file outside of the repository and an unknown audience are refused`() throws {
    try Data("outputs:\n  - { file: ../x.md }\n  - { file: x.md, audience: nobody }\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
    let run = try changelog("--write")
    #expect(run.exitCode == 2)
    #expect(
      run.complaint == """
        .changelog.yml:2:13: outputs.file: '../x.md' may leave the repository; expected a path without '..'
        .changelog.yml:3:29: outputs.audience: 'nobody' is no audience; the policy has no 'audiences'

        """)
  }
}
