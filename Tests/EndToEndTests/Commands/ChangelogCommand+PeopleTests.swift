import Foundation
import TestSupport
import Testing

struct ChangelogCommandPeopleTests {
  @Test func `authors are shown by the names that the mailmap gives them`() throws {
    let repository = try TemporaryRepository()
    try Data("Proper Name <AUTHOR@example.org>\n".utf8).write(
      to: URL(fileURLWithPath: repository.path + "/.mailmap"))
    try Data("changelog: { show: { authors: true, commit: false } }\n".utf8).write(
      to: URL(fileURLWithPath: repository.path + "/.changelog.yml"))
    try repository.commit("feat: x")
    let run = try Program.run(
      "changelog", "--unreleased", in: repository.path, environment: ["HOME": repository.path])
    #expect(run.complaint == "")
    #expect(run.output == "## Unreleased\n\n### Features\n\n* x by Proper Name\n")
  }

  private func write(_ text: String, to name: String, in repository: TemporaryRepository) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(repository.path)/\(name)"))
  }

  @Test func `who took part before the first release that counts is not new after it`() throws {
    let repository = try TemporaryRepository()
    try write(
      "history: { since: v1.0.0 }\nchangelog: { show: { new-contributors: true, commit: false } }\n",
      to: ".changelog.yml", in: repository)
    try repository.commit("feat: one")
    repository.author = ("Ada", "ada@example.org")
    try repository.commit("feat: two")
    try repository.git("tag v1.0.0")
    repository.author = ("A U Thor", "elsewhere@example.org")
    try repository.commit("feat: three")
    repository.author = ("Bob", "bob@example.org")
    try repository.commit("feat: four (#4)")
    for selection in [[], ["--unreleased"]] {
      let run = try Command(Program.path, ["changelog"] + selection, in: repository.path)
      #expect(run.complaint == "")
      #expect(
        run.output
          == (selection.isEmpty ? "# Changelog\n\n" : "")
          + "## Unreleased\n\n### Features\n\n* three\n* four (#4)\n\n### New Contributors\n\n* Bob in #4\n")
    }
  }

  @Test func `a template that names them gets new contributors`() throws {
    let repository = try TemporaryRepository()
    try write(
      "{{#releases}}{{#newContributors}}{{nameMarkdown}} {{pullRequestSign}}{{^pullRequestSign}}{{shortCommit}}{{/pullRequestSign}}\n{{/newContributors}}{{/releases}}",
      to: "new.mustache", in: repository)
    try repository.commit("feat: one")
    try repository.git("tag v1.0.0")
    repository.author = ("*Ada*", "1+ada@users.noreply.github.com")
    try repository.commit("feat: two (#2)\n\nCo-authored-by: A U Thor <x@example.org>\n")
    let run = try Program.run(
      "changelog", "--unreleased", "--style", "./new.mustache", in: repository.path)
    #expect(run == Command(output: "\\*Ada\\* #2\n", complaint: "", exitCode: 0))
  }

  @Test func `an edited line about a new contributor stays, and is not written again`() throws {
    let repository = try TemporaryRepository()
    try write(
      "changelog: { show: { new-contributors: true } }\n", to: ".changelog.yml", in: repository
    )
    try repository.commit("feat: one (#1)")
    #expect(try Program.run("changelog", "--write", in: repository.path).exitCode == 0)
    let file = "\(repository.path)/CHANGELOG.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasSuffix("\n### New Contributors\n\n* A U Thor in #1\n"))
    let edited = text.replacing("* A U Thor in #1", with: "* The author in #1, welcome!")
    try write(edited, to: "CHANGELOG.md", in: repository)
    repository.author = ("Bob", "bob@example.org")
    try repository.commit("chore: two")
    try repository.git("tag v1.0.0")
    #expect(try Program.run("changelog", "--write", in: repository.path).exitCode == 0)
    let commit = try repository.git("rev-parse --short=7 HEAD")
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == edited.replacing("## Unreleased", with: "## 1.0.0 (2023-11-14)") + "* Bob in \(commit)\n")
    #expect(try Program.run("changelog", "--check", in: repository.path).exitCode == 0)
  }
}
