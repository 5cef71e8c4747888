import Testing

@testable import ChangelogCore

struct PolicyNodePruningTests {
  private func tree(_ json: String) throws -> PolicyNode {
    try JavaScriptDocument.json(Array(json.utf8), file: "a")
  }

  @Test func `what our defaults say anyway is left out`() throws {
    let tree = try tree(
      """
      {"version": 1, "extends": "conventional", "types": {"docs": "none", "ops": "none"},
       "scopes": {"required": false}, "rules": {"header-format": {"severity": "error"},
       "header-max-length": {"severity": "error", "max": 100}, "type-enum": {"severity": "error", "when": "never"},
       "body-leading-blank": {"severity": "warning", "when": "always"}},
       "ignore": ["merge", "revert", "release"], "history": {"tags": "v{version}", "merges": "keep"}}
      """)
    #expect(
      tree.minimal.yaml == """
        version: 1
        extends: conventional

        types:
          ops: none

        rules:
          header-max-length: error
          type-enum: { when: never }
          body-leading-blank: warning

        history:
          merges: keep

        """)
  }

  @Test func `what is wrong is left out with its rule, type or key`() throws {
    let tree = try tree(
      #"{"types": {"a b": "none", "c": {"bump": "x"}, "d": "D"}, "rules": {"e": "off"}, "history": {"tags": ["v", "v{version}"]}}"#
    )
    do throws(PolicyErrors) {
      _ = try Policy(tree, styleNames: [])
      Issue.record("no errors")
    } catch {
      #expect(tree.leavingOut(error.errors).yaml == "types:\n  d: D\n")
    }
  }
}
