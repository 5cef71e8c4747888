import ChangelogCore
import TestSupport
import Testing

@testable import changelogctl

struct ConfigMigrateTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `settings become a policy, and notes tell what is left out`() throws {
    try folder.write(
      "# ours\n[git]\ntag_pattern = 'release-[0-9].*'\nsort_commits = 'newest'\nlimit_commits = 5\n",
      to: "cliff.toml")
    #expect(
      try Program.run("config", "migrate", "--from", "cliff.toml", in: folder.path)
        == .init(
          output: "version: 1\n\nhistory:\n  tags: ['release-{version}']\n\nchangelog:\n  order: newest\n",
          complaint: "cliff.toml:5:1: git.limit_commits: has no place in our policy\n", exitCode: 0))
  }

  @Test func `YAML is read too`() throws {
    try folder.write(
      "tagFormat: '${version}'\npreset: conventionalcommits\nbranches:\n  - main\n", to: ".releaserc")
    #expect(
      try Program.run("config", "migrate", "--from", ".releaserc", in: folder.path)
        == .init(
          output: """
            version: 1
            extends: conventional

            types:
              perf: Performance Improvements
              revert: { section: Reverts, bump: none }

            history:
              tags: '{version}'

            changelog:
              style: conventional

            """,
          complaint:
            ".releaserc:4:3: branches: releases are made where the command is run; no branch is named in our policy\n",
          exitCode: 0))
  }

  @Test func `a file is written once, and replaced only when asked`() throws {
    try folder.write("{\"tagPrefix\": \"r\"}", to: ".versionrc.json")
    let arguments = ["config", "migrate", "--from", ".versionrc.json", "-o", ".changelog.yml"]
    func run(_ more: String...) throws -> Program.Run {
      try Command(Program.path, arguments + more, in: folder.path)
    }
    let done = Program.Run(output: "", complaint: "", exitCode: 0)
    #expect(try run() == done)
    #expect(try run() == done)
    try folder.write("version: 1\n", to: ".changelog.yml")
    #expect(
      try run()
        == .init(
          output: "",
          complaint:
            "changelogctl: cannot write '.changelog.yml': something else is there; --force replaces it\n",
          exitCode: 2))
    #expect(try run("--force") == done)
    #expect(try Program.run("config", "check", in: folder.path).output == ".changelog.yml: ok\n")
  }

  @Test func `what cannot be read is told in one sentence`() throws {
    try folder.write("a = \n", to: "cog.toml")
    #expect(
      try Program.run("config", "migrate", "--from", "cog.toml", in: folder.path)
        == .init(output: "", complaint: "cog.toml:1:5: expected a value, not '<U+000A>'\n", exitCode: 2))
    #expect(
      try Program.run("config", "migrate", "--from", ".gitlint", in: folder.path)
        == .init(
          output: "", complaint: "changelogctl: cannot read '.gitlint': there is no such file\n", exitCode: 2)
    )
    #expect(try Program.run("config", "migrate", in: folder.path).exitCode == 64)
  }

  private static let samples = [
    (
      ".commitlintrc.yml",
      "extends: ['@commitlint/config-conventional']\nrules: { scope-empty: [2, never] }\n"
    ),
    ("commitlint.config.cjs", "module.exports = { extends: ['@commitlint/config-angular'] }"),
    (".gitlint", ""),
    ("committed.toml", "style = 'conventional'"), ("cz.yaml", "commitizen: { tag_format: v$version }"),
    ("cog.toml", "tag_prefix = 'v'"),
    ("cliff.toml", "[git]\ncommit_parsers = [{ message = '^feat', group = '🚀: new' }]"),
    (".releaserc.json", "{}"), (".versionrc", "types: [{type: feat, section: 'A: b'}]"),
  ]

  @Test(arguments: samples, [[], ["--exact"]])
  func `what is written is a policy without errors`(sample: (file: String, text: String), flags: [String])
    throws
  {
    try folder.write(sample.text, to: sample.file)
    let arguments = ["config", "migrate", "--from", sample.file, "-o", ".changelog.yml"] + flags
    #expect(try Command(Program.path, arguments, in: folder.path).exitCode == 0)
    #expect(try Program.run("config", "check", in: folder.path).output == ".changelog.yml: ok\n")
  }

  @Test(
    .enabled(if: RuleCatalog.rule("trailer-exists") != nil && RuleCatalog.rule("author-email") != nil),
    arguments: samples, [[], ["--exact"]])
  func `no rule is named that we don't have`(sample: (file: String, text: String), flags: [String]) throws {
    try folder.write(sample.text, to: sample.file)
    let arguments = ["config", "migrate", "--from", sample.file] + flags
    let complaint = try Command(Program.path, arguments, in: folder.path).complaint
    #expect(!complaint.contains("unknown rule"))
    #expect(!complaint.contains("unknown key"))
  }
}
