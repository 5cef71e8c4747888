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
}
