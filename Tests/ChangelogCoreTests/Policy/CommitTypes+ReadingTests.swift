import ChangelogCore
import Testing

struct CommitTypesReadingTests {
  @Test(
    arguments: [
      ("feat", "New", CommitType("feat", section: "New", bump: .minor)),
      ("fix", "Fixed", CommitType("fix", section: "Fixed", bump: .patch)),
      ("ui", "Looks", CommitType("ui", section: "Looks", bump: .patch)),
      ("ui", "none", CommitType("ui")),
      ("feat", [:], CommitType("feat", bump: .minor)),
      ("fix", [:], CommitType("fix", bump: .patch)),
      ("docs", [:], CommitType("docs")),
      ("docs", ["section": "Docs"], CommitType("docs", section: "Docs", bump: .patch)),
      ("docs", ["section": "Docs", "bump": "none"], CommitType("docs", section: "Docs")),
      (
        "docs", ["section": "none", "bump": "major", "aliases": "doc"],
        CommitType("docs", bump: .major, aliases: ["doc"])
      ),
    ] as [(String, PolicyNode, CommitType)])
  func `a type is a title or a mapping`(name: String, node: PolicyNode, type: CommitType) throws {
    #expect(
      try Array(tree(["types": PolicyNode(dictionaryLiteral: (name, node))]).policy().types) == [type])
  }

  @Test func `types without extends replace the default ones`() throws {
    let policy = try tree(["types": ["fix": "Fixed", "add": "Added"]]).policy()
    #expect(policy.types.map(\.name) == ["fix", "add"])
  }

  @Test func `types over a preset keep its order and what they do not mention`() throws {
    let types = try tree([
      "extends": "conventional",
      "types": ["hack": "Hacks", "feat": "New", "perf": ["bump": "none"], "fix": ["section": "none"]],
    ]).policy().types
    #expect(types["feature"] == CommitType("feat", section: "New", bump: .minor, aliases: ["feature"]))
    #expect(types["perf"] == CommitType("perf", section: "Performance", bump: .none))
    #expect(types["fix"] == CommitType("fix", section: nil, bump: .patch))
    #expect(types.first?.name == "feat")
    #expect(types.last == CommitType("hack", section: "Hacks", bump: .patch))
    #expect(types.count == Policy.default.types.count + 1)
  }

  @Test func `types of a shared file are laid under those of the file`() throws {
    let types = try tree(["extends": "./s.yml", "types": ["a": "B", "c": "C"]])
      .policy(extending: ["types": ["a": ["section": "A", "bump": "major"], "b": "B"]]).types
    #expect(
      Array(types) == [
        CommitType("a", section: "B", bump: .major), CommitType("b", section: "B", bump: .patch),
        CommitType("c", section: "C", bump: .patch),
      ])
  }

  @Test func `inherited aliases can be dropped`() throws {
    let node: PolicyNode = [
      "extends": "conventional", "types": ["feat": ["aliases": []], "feature": "Features"],
    ]
    #expect(try node.policy().types["feature"]?.name == "feature")
  }

  @Test(
    arguments: [
      ([:], "types: expected at least one key"), ("feat", "types: expected a mapping, not 'feat'"),
      (["feat": ""], "types.feat: expected the title of a section or a mapping, not nothing"),
      (["feat": ["Features"]], "types.feat: expected a mapping, not a list"),
      (["feat": ["sektion": "x"]], "types.feat: unknown key 'sektion'; did you mean 'section'?"),
      (
        ["feat": ["bump": "big"]],
        "types.feat.bump: unknown value 'big'; expected one of none, patch, minor, major"
      ),
      (["feat": ["aliases": ["a", "a"]]], "types.feat.aliases: 'a' is given twice"),
      (["feat": ["aliases": "feat"]], "types.feat.aliases: 'feat' is given twice"),
      (["feat": ["aliases": "fix"], "fix": [:]], "types.feat.aliases: 'fix' means 'fix' already"),
      (["feat": ["aliases": "x"], "fix": ["aliases": "x"]], "types.fix.aliases: 'x' means 'feat' already"),
      (
        ["feat:": [:]],
        "types: 'feat:' cannot be a type; expected a word without blanks, parentheses, ':', ',' and '!'"
      ),
      (
        ["": [:]], "types: '' cannot be a type; expected a word without blanks, parentheses, ':', ',' and '!'"
      ),
      (
        ["a": ["aliases": "b c"]],
        "types.a.aliases: 'b c' cannot be a type; expected a word without blanks, parentheses, ':', ',' and '!'"
      ),
    ] as [(PolicyNode, String)])
  func `what cannot be taken is refused`(node: PolicyNode, sentence: String) {
    #expect(tree(["types": node]).complaints() == [sentence])
  }

  @Test func `a new type may not take an inherited alias`() {
    let node: PolicyNode = ["extends": "conventional", "types": ["feature": "Features"]]
    #expect(node.complaints() == ["types.feat.aliases: 'feature' means 'feature' already"])
  }
}
