import Foundation
import TestSupport
import Testing

struct ExplainCommandTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    try repository.commit("feat(api): first (#1)\n")
    try repository.git("tag v1.0.0")
    try repository.commit("chore: second (#2)\n")
    try repository.commit("fix: third (#3)\n")
    try repository.commit("Revert \"feat(api): first (#1)\" (#4)\n")
    try repository.commit("words without a type\n")
    try repository.git("tag v1.0.1")
    try repository.commit("feat: fifth (#5)\n")
    try repository.commit("Revert \"feat: fifth (#5)\" (#6)\n")
  }

  private func explain(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["explain"] + arguments, in: repository.path)
  }

  /// The explanation without the lines that name ids and people.
  private func lines(_ what: String) throws -> [String] {
    let run = try explain(what)
    #expect(run.exitCode == 0)
    #expect(run.complaint == "")
    return run.output.split(separator: "\n").map(String.init).filter {
      !$0.hasPrefix("commit ") && !$0.hasPrefix("author ") && !$0.hasPrefix("date ")
    }
  }

  @Test func `a commit is told with its release, its place and why`() throws {
    #expect(
      try lines("v1.0.1~2") == [
        "request   #3", "parsed    type 'fix', subject 'third'",
        "release   1.0.1 ('v1.0.1' is the first release tag that reaches it)",
        "listed    under 'Bug Fixes': third", "because   type 'fix' stands under 'Bug Fixes'",
        "bump      patch",
      ])
    #expect(
      try lines("#2") == [
        "request   #2", "parsed    type 'chore', subject 'second'",
        "release   1.0.1 ('v1.0.1' is the first release tag that reaches it)", "listed    nowhere",
        "because   type 'chore' has no section", "bump      none",
      ])
    #expect(
      try lines("v1.0.1^{commit}") == [
        "parsed    'words without a type' is no conventional header: "
          + "no colon after the first word; expected 'type(scope): subject'",
        "release   1.0.1 ('v1.0.1' is the first release tag that reaches it)", "listed    nowhere",
        "bump      none",
      ])
  }

  @Test func `reverts are told from both sides`() throws {
    let (first, revert) = try (
      repository.git("rev-parse --short=7 v1.0.0"), repository.git("rev-parse --short=7 v1.0.1~1")
    )
    #expect(try lines("v1.0.0~0").contains("because   \(revert) takes it back in a later release"))
    #expect(
      try lines("#4").suffix(4) == [
        "release   1.0.1 ('v1.0.1' is the first release tag that reaches it)",
        "listed    under 'Reverted': first",
        "because   it takes back \(first) of an older release", "bump      patch",
      ])
    #expect(
      try lines("HEAD~1").suffix(5) == [
        "release   none yet, for no release tag reaches it", "listed    nowhere",
        "because   \(try repository.git("rev-parse --short=7 HEAD")) takes it back in the same release",
        "because   type 'feat' stands under 'Features'", "bump      none",
      ])
  }

  @Test func `an override is told with where it stands`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/.changelog", withIntermediateDirectories: true)
    try Data("'#3': { hide: a leaked name }\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog/overrides.yml"))
    #expect(
      try lines("#3").dropFirst(2).prefix(4) == [
        "override  hide, by the file of overrides: a leaked name",
        "release   1.0.1 ('v1.0.1' is the first release tag that reaches it)", "listed    nowhere",
        "because   the file of overrides hides it: a leaked name",
      ])
  }

  @Test func `a rule by path is told`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(repository.path)/docs", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: "\(repository.path)/docs/a"))
    try repository.git("add docs")
    try repository.commit("feat: a page (#7)\n")
    try Data("changelog: { rules: [{ when: { path: docs/ }, hide: true }] }\n".utf8)
      .write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
    #expect(
      try lines("#7").suffix(3) == [
        "listed    nowhere", "because   a rule of changelog.rules hides it", "bump      minor",
      ])
    #expect(try lines("v1.0.1~2").contains("listed    under 'Bug Fixes': third"))
  }

  @Test func `a version is told with what decides its bump`() throws {
    let (third, revert) = try (
      repository.git("rev-parse --short=7 v1.0.1~2"), repository.git("rev-parse --short=7 v1.0.1~1")
    )
    let expected = [
      "release   1.0.1 (tag 'v1.0.1')", "follows   v1.0.0", "commits   4, which no release before reaches",
      "section   'Bug Fixes': 1", "section   'Reverted': 1", "bump      patch",
      "because   \(third) fix: third (#3)",
      "because   \(revert) Revert \"feat(api): first (#1)\" (#4)",
    ]
    #expect(try lines("1.0.1") == expected)
    #expect(try lines("v1.0.1") == expected)
  }

  @Test func `JSON says the same`() throws {
    let id = try repository.git("rev-parse v1.0.1~2")
    #expect(
      try explain("#3", "--format", "json").output
        == #"[{"commit": "\#(id)", "header": "fix: third (#3)", "pullRequest": 3, "#
        + #""parsed": "type 'fix', subject 'third'", "overrides": [], "tag": "v1.0.1", "version": "1.0.1", "#
        + #""ownership": "'v1.0.1' is the first release tag that reaches it", "#
        + #""listings": [{"section": "Bug Fixes", "subject": "third"}], "#
        + #""reasons": ["type 'fix' stands under 'Bug Fixes'"], "bump": "patch"}]"# + "\n")
  }

  @Test func `JSON tells of a version`() throws {
    let (third, revert) = try (repository.git("rev-parse v1.0.1~2"), repository.git("rev-parse v1.0.1~1"))
    let day = try repository.git("log -1 --format=%as v1.0.1")
    #expect(
      try explain("v1.0.1", "--format", "json").output
        == #"{"tag": "v1.0.1", "version": "1.0.1", "aliases": [], "date": "\#(day)", "previous": "v1.0.0", "#
        + #""commits": 4, "sections": [{"title": "Bug Fixes", "entries": 1}, {"title": "Reverted", "entries": 1}], "#
        + #""breaking": 0, "bump": "patch", "deciding": [{"commit": "\#(third)", "header": "fix: third (#3)"}, "#
        + #"{"commit": "\#(revert)", "header": "Revert \"feat(api): first (#1)\" (#4)"}]}"# + "\n")
  }

  @Test func `what is not there is told in one sentence`() throws {
    #expect(
      try explain("#77")
        == Command(
          output: "",
          complaint: "changelogctl: no commit on this branch came by pull request '#77', "
            + "by the number in its message\n", exitCode: 2))
    try repository.git("switch -q -c other v1.0.0")
    let id = try repository.git("rev-parse --short=7 main")
    #expect(
      try explain("main")
        == Command(
          output: "",
          complaint: "changelogctl: commit \(id) is not on this branch; "
            + "switch to one that has it, or use the commit that landed\n", exitCode: 2))
  }
}
