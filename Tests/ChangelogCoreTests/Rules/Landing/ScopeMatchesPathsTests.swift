import ChangelogCore
import Testing

struct ScopeMatchesPathsTests {
  private static let paths = ["packages/Web/a.ts", "src/parser.test.js", "yarn.lock"]

  @Test(arguments: [
    "fix: x", "not conventional", "fix(web): x", "fix(parser): x", "fix(web, Parser): x", "fix(src/web): x",
  ])
  func `a folder or a file of the scope's name passes`(text: String) throws {
    #expect(try findings("scope-matches-paths", in: text, changedPaths: Self.paths) == [])
  }

  @Test func `a scope that names nothing is reported by its columns`() throws {
    #expect(
      try findings("scope-matches-paths", in: "fix(web,api): x", changedPaths: Self.paths)
        == [
          Finding(
            columns: 9..<12,
            "scope 'api' names no part of what the commit changes, such as 'packages/Web/a.ts'")
        ])
  }

  @Test func `a scope may have patterns of its own`() throws {
    let options: PolicyNode = ["paths": ["deps": ["*.lock", "*.toml"], "web": "server/*"]]
    #expect(
      try findings("scope-matches-paths", options, in: "fix(deps): x", changedPaths: Self.paths) == [])
    #expect(
      try findings("scope-matches-paths", options, in: "fix(web): x", changedPaths: Self.paths).count == 1)
  }

  @Test func `where changes are not known, or there are none, nothing is reported`() throws {
    #expect(try findings("scope-matches-paths", in: "fix(api): x") == [])
    #expect(try findings("scope-matches-paths", in: "fix(api): x", changedPaths: []) == [])
  }

  @Test func `only a rule set that asks it wants the paths`() throws {
    #expect(!Policy.default.rules.needsChangedPaths)
    #expect(try tree(["rules": ["scope-matches-paths": "warning"]]).policy().rules.needsChangedPaths)
  }
}
