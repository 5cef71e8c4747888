@testable import ChangelogCore
@testable import changelogctl

extension FuzzTarget {
  /// Settings of other tools; the first line names their file.
  static let migration = FuzzTarget(
    "migration",
    seeds: Migration.fileNames.map { "\($0)\n" } + [
      ".commitlintrc.json\n{\"extends\": [\"@commitlint/config-conventional\"], \"rules\": {\"type-enum\": [2, \"always\", [\"a\"]]}} // c",
      "commitlint.config.js\nconst a = ['x', `y`]; module.exports = { rules: { 'scope-enum': [1, 'never', a] } };",
      "commitlint.config.ts\nimport x from 'y'; export default { extends: ['a'], ...x } satisfies Z;",
      ".gitlint\n[general]\nignore=T1,B2\n[title-max-length]\nline-length=50\n",
      "committed.toml\nstyle='conventional'\nsubject_length=50\n",
      "pyproject.toml\n[tool.commitizen]\nname = \"cz_conventional_commits\"\ntag_format = \"v$version\"\n",
      ".releaserc.json\n{\"branches\": [\"main\"], \"plugins\": [[\"@semantic-release/changelog\", {\"changelogFile\": \"A.md\"}]]}",
      "cog.toml\ntag_prefix = \"v\"\n[commit_types]\nhotfix = { changelog_title = \"Hotfixes\" }\n",
      "cliff.toml\n[git]\ncommit_parsers = [{ message = \"^feat\", group = \"<!-- 0 -->Features\" }]\n",
      ".versionrc\n{\"types\": [{\"type\": \"feat\", \"section\": \"F\"}, {\"type\": \"fix\", \"hidden\": true}]}",
    ],
    words: policyWords + [
      "module.exports = ", "export default ", "const a = ", "`${a}`", "=>", "function", "/*", "*/", "//",
      "...", "[[", "]]",
      "\"\"\"", "'''", "\\u{1F600}", "\\x41", "0x1F", "1_000", "1979-05-27", "[tool.commitizen]\n", "= ",
    ]
  ) { bytes in
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let file = String(decoding: bytes[..<end], as: UTF8.self)
    for isExact in [false, true] {
      let migration: Migration
      do {
        migration = try Migration(of: Array(bytes[end...]), file: file, isExact: isExact) {
          (bytes, file) throws(PolicyErrors) in try YAMLDocument.tree(of: bytes, file: file)
        }
      } catch let error as MigrationError {
        try promise(isOneVisibleLine(error.description), "a complaint is one line: \(error)")
        continue
      } catch let errors as PolicyErrors {
        try promise(
          errors.errors.allSatisfy { isOneVisibleLine($0.sentence) }, "complaints are lines: \(errors)")
        continue
      }
      try promise(isVisible(migration.policy), "a policy has no controls")
      let names = ChangelogStyle.all.map(\.name)
      let policy = try Policy(
        YAMLDocument.tree(of: Array(migration.policy.utf8), file: "a"), styleNames: names)
      try promise(
        try policy == Policy(migration.tree, styleNames: names), "a policy reads back as it was meant")
    }
  }
}
