import TestSupport
import Testing

@testable import ChangelogCore

struct MigrationTests {
  private static let files = [
    ".commitlintrc.json", "commitlint.config.ts", ".gitlint", "cliff.toml", "package.json",
  ]

  @Test func `what our reader refuses is noted and left out`() throws {
    let text =
      #"{"extends": ["@commitlint/config-conventional"], "rules": {"type-enum": [2, "always", ["feat", "a b"]]}}"#
    let migration = try Migration(of: Array(text.utf8), file: ".commitlintrc.json") { (_, _) in
      PolicyNode(.mapping([]), at: .init(file: "", line: 1, column: 1))
    }
    #expect(
      migration.notes.map(\.description).contains(
        ".commitlintrc.json:1:96: types: 'a b' cannot be a type; expected a word without blanks, parentheses, ':', ',' and '!'"
      ))
    #expect(migration.policy.hasPrefix("version: 1\n\ntypes:\n  feat: Features\n"))
  }

  @Test func `a setting that loses to another tool's is noted`() throws {
    let carried = try CarriedOver(
      """
      {"standard-version": {"tagPrefix": "r", "types": [
        {"type": "feat", "section": "New"}, {"type": "fix", "section": "Bug Fixes"}]},
      "release": {"preset": "conventionalcommits"}}
      """, from: "package.json")
    #expect(
      carried.notes == [
        "package.json:1:36: history.tags: another tool in this file says otherwise, and counts",
        "package.json:2:12: types.feat: another tool in this file says otherwise, and counts",
      ])
    #expect(carried.policy.hasSuffix("history:\n  tags: 'v{version}'\n\nchangelog:\n  style: conventional\n"))
  }

  @Test(arguments: [
    (
      "package.json", "{}",
      "'package.json' has no settings to carry over; expected 'commitlint' or 'standard-version' or 'commit-and-tag-version' or 'release'"
    ),
    (
      "commitlint.config.js", "",
      "commitlint.config.js:1:1: expected a literal such as 'module.exports = {' or 'export default {'; the file is not run"
    ),
    (".gitlint", "x", ".gitlint:1:1: expected a section such as '[general]' before the first value"),
  ])
  func `a file without settings is told`(file: String, text: String, complaint: String) {
    #expect(ChangelogCoreTests.complaint(about: Array(text.utf8), from: file) == complaint)
  }

  @Test func `a file of no tool is told with those that are known`() {
    #expect(
      complaint(about: [], from: "x/setup.cfg")?.hasPrefix(
        "'setup.cfg' is not a file that settings are carried over from; expected one of .commitlintrc, ")
        == true)
  }

  @Test func `bytes that are not UTF-8 are told at their place`() {
    #expect(
      complaint(about: Array("{\n \"".utf8) + [0xFF], from: ".commitlintrc.json")
        == ".commitlintrc.json:2:3: the bytes here are not UTF-8")
  }

  @Test(
    arguments: [
      LongText("[", times: 100_000), LongText("{\"a\":", times: 100_000),
      LongText("(", times: 100_000),
      LongText("export default " + String(repeating: "[", count: 100_000)),
      LongText("export default { a: " + String(repeating: "`${", count: 100_000)),
      LongText("export default { a: x" + String(repeating: "({[", count: 100_000)),
      LongText("[" + String(repeating: "a.", count: 100_000) + "a]"),
      LongText("a = " + String(repeating: "{a=", count: 100_000)),
      LongText("const a = [a, a]\n", times: 50_000),
      LongText("[git]\ncommit_parsers = [" + String(repeating: "{message='^a', group='b'},", count: 30_000)),
      LongText("/*", times: 300_000), LongText("[a]\n", times: 200_000),
      LongText("\"", times: 500_001),
      LongText("\0", times: 1 << 20), LongText("x", times: 50 << 20),
    ], files)
  func `odd text comes to an end soon`(_ long: LongText, file: String) {
    let start = ContinuousClock.now
    _ = complaint(about: Array(long.text.utf8), from: file)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `a hundred thousand types take linear time`() throws {
    let names = (0..<100_000).map { "\"t\($0)\"" }.joined(separator: ",")
    let text = "{\"rules\": {\"type-enum\": [2, \"always\", [\(names)]]}}"
    let carried = try CarriedOver(text, from: ".commitlintrc.json")
    #expect(carried.policy.utf8.count > 1_000_000)
  }
}
