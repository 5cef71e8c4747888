import ChangelogCore
import Testing

struct EntryRuleTests {
  private func complaints(_ rules: PolicyNode) -> [String] {
    let node: PolicyNode = ["changelog": ["rules": rules]]
    return node.complaints()
  }

  @Test func `a rule says one thing at least, and nothing that is unknown`() throws {
    let taken: PolicyNode = ["changelog": ["rules": [["when": ["scope": "a"], "section": "A"]]]]
    #expect(try taken.policy().changelog.rules.map(\.section) == ["A"])
    #expect(
      complaints([["when": ["scope": "a"]]])
        == ["changelog.rules: expected one of section, hide, breaking beside 'when'"])
    #expect(
      complaints([["when": ["scop": "a"], "hide": "true"]])
        == ["changelog.rules.when: unknown key 'scop'; did you mean 'scope'?"])
    #expect(
      complaints([["when": ["subject": "("], "section": "A"]]).first?.hasPrefix(
        "changelog.rules.when.subject: '(' is no regular expression: ") == true)
    #expect(complaints(["x"]) == ["changelog.rules: expected a mapping, not 'x'"])
  }

  @Test func `files that rules ask for are named once`() throws {
    let node: PolicyNode = [
      "changelog": [
        "rules": [
          ["when": ["path": "a/"], "section": "A"], ["when": ["path": "a/", "type": "fix"], "section": "B"],
          ["when": ["type": "feat"], "section": "C"],
        ]
      ],
      "audiences": ["users": ["rules": [["when": ["path": "b/"], "section": "D"]]]],
    ]
    let policy = try node.policy()
    #expect(policy.rulePaths().map { $0.patterns.map(\.source) } == [["a/"]])
    #expect(policy.rulePaths(ofAudiences: true).map { $0.patterns.map(\.source) } == [["a/"], ["b/"]])
  }
}
