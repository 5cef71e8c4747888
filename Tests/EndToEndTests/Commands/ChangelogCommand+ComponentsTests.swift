import Foundation
import TestSupport
import Testing

struct ChangelogCommandComponentsTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    for (path, message) in [("src/a", "feat: first"), ("backend/a", "fix: second")] {
      try ScenarioStep(word: "write", rest: "\(path) \(message)", below: []).run(in: repository)
      try repository.commit(message)
    }
    try write(policy: "components:\n  front: { paths: [src/] }\n  back: { paths: [backend/] }\n")
  }

  private func write(policy: String) throws {
    try Data(policy.utf8).write(to: URL(filePath: "\(repository.path)/.changelog.yml"))
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command(Program.path, ["changelog"] + arguments, in: repository.path)
  }

  @Test func `a component that there is not is answered with the nearest one`() throws {
    let complaint = "changelogctl: there is no component 'frnt'; did you mean 'front'?\n"
    #expect(try run("--component", "frnt") == Command(output: "", complaint: complaint, exitCode: 2))
  }

  @Test func `without components none can be asked for`() throws {
    try write(policy: "version: 1\n")
    let complaint = "changelogctl: the policy has no components; expected them under 'components'\n"
    #expect(try run("--component", "front") == Command(output: "", complaint: complaint, exitCode: 2))
    #expect(try run("--all-components") == Command(output: "", complaint: complaint, exitCode: 2))
    #expect(try run("--path", "src/").exitCode == 0)
  }

  @Test func `what is wrong with a component is said with its place`() throws {
    try write(policy: "components:\n  front: { paths: ['[a'] }\n")
    #expect(
      try run("--component", "front")
        == Command(
          output: "",
          complaint:
            ".changelog.yml:2:20: components.front.paths: '[a' is no pattern of paths: '[' is not closed; "
            + "expected ']', or '\\[' for the character\n", exitCode: 2))
  }

  @Test(
    arguments: [
      (["--component", "a", "--all-components"], "give one of --component, --all-components and --path"),
      (["--component", "a", "--path", "b"], "give one of --component, --all-components and --path"),
      (["--path", "b", "--all-components"], "give one of --component, --all-components and --path"),
      (["--all-components", "--at", "1.0.0"], "--at is about one component; name it with --component"),
      (
        ["--all-components", "--style-help"], "--style-help is about one component; name it with --component"
      ),
      (
        ["--path", ""],
        "'' is no pattern of paths: expected a path, in which '*' may stand for any part of a name"
      ),
    ] as [([String], String)])
  func `options that contradict each other are refused`(arguments: [String], sentence: String) throws {
    let result = try Command(Program.path, ["changelog"] + arguments, in: repository.path)
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.complaint.split(separator: "\n").first == "Error: \(sentence)")
  }

  @Test func `a template stands below the name of each component`() throws {
    try Data(
      "{{#releases}}{{#sections}}{{#entries}}- {{subject}}\n{{/entries}}{{/sections}}{{/releases}}".utf8
    )
    .write(to: URL(filePath: "\(repository.path)/t.mustache"))
    let result = try run("--all-components", "--style", "./t.mustache")
    #expect(result == Command(output: "# front\n- first\n\n# back\n- second\n", complaint: "", exitCode: 0))
  }

  @Test func `a shallow clone is refused as for the whole, and a commit at its edge touches nothing known`()
    throws
  {
    let clone = try TemporaryRepository(cloning: "file://" + repository.path, ["--depth", "1"])
    let refused = try Command(Program.path, ["changelog", "--path", "backend/"], in: clone.path)
    #expect(refused.exitCode == 2)
    let allowed = try Command(
      Program.path, ["changelog", "--path", "backend/", "--allow-shallow"], in: clone.path)
    #expect(
      allowed
        == Command(
          output: "# Changelog\n",
          complaint:
            "changelogctl: warning: this clone is shallow, and commits that it lacks are not listed\n"
            + "changelogctl: there is nothing to list\n", exitCode: 0))
  }

  @Test func `the policy in force shows its components`() throws {
    try write(
      policy:
        "components:\n  front: { paths: [src/, '!*.md'], tags: 'f{version}', file: src/C.md, depends: [back] }\n"
        + "  back: { paths: [b], versions: { zero: major, initial: 2.0.0 } }\n")
    let shown = try Command(Program.path, ["config", "show"], in: repository.path)
    #expect(
      shown.output.hasSuffix(
        "\ncomponents:\n  front: { paths: ['src/', '!*.md'], tags: ['f{version}'], file: 'src/C.md', depends: [back], "
          + "versions: { scheme: semver, zero: minor } }\n"
          + "  back: { paths: [b], versions: { scheme: semver, zero: major, initial: '2.0.0' } }\n"))
    try write(policy: shown.output)
    #expect(try Command(Program.path, ["config", "show"], in: repository.path).output == shown.output)
  }
}
