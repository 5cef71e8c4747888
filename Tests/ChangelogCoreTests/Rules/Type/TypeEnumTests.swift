import CommitParser
import Testing

@testable import ChangelogCore

struct TypeEnumTests {
  @Test(arguments: ["feat: x", "feature(a): x", "docs: x", "Add x", "(a): x", "a b: c"])
  func `a type of the policy passes, by each of its names, and no type`(text: String) throws {
    #expect(try Judged(TypeEnum.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("feta: x", "type 'feta' is not in the policy; did you mean 'feat'?", 1..<5, "feat: x", false),
      (
        " fixx(a)!: x (#1)", "type 'fixx' is not in the policy; did you mean 'fix'?", 2..<6,
        " fix(a)!: x (#1)", false
      ),
      ("Feta: x", "type 'Feta' is not in the policy; did you mean 'feat'?", 1..<5, "feat: x", false),
      ("xix: x", "type 'xix' is not in the policy; did you mean 'fix'?", 1..<4, "fix: x", false),
      ("cx: x", "type 'cx' is not in the policy; did you mean 'ci'?", 1..<3, "ci: x", false),
      ("feta : x", "type 'feta' is not in the policy; did you mean 'feat'?", 1..<5, "feat : x", false),
      (
        "note: x",
        "type 'note' is not in the policy; expected one of feat, feature, fix, perf, revert, docs, style, refactor, test, build, ci, chore",
        1..<5, nil, false
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `another type is reported with the nearest one`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(TypeEnum.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["values": ["a", "ab"]], "ac: x", "type 'ac' is not in the policy; did you mean 'a'?"),
      (["values": ["a"]], "a: x", nil),
      (["values": []], "b: x", nil),
      (["values": ["a"], "when": "never"], "a: x", "type 'a' is forbidden by the policy; expected another"),
      (["values": ["a"], "when": "never"], "b: x", nil),
    ] as [(Options, String, String?)])
  func `the types can be set, or forbidden`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(TypeEnum.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is an error unless the policy says otherwise`() {
    #expect(Policy.default.rules[TypeEnum.id] == .error)
  }

  @Test func `the types are those of the policy`() throws {
    #expect(
      try Judged(TypeEnum.self, "fix: x", policy: ["types": ["feat": "none"]]).sentence
        == "type 'fix' is not in the policy; expected one of feat")
    #expect(
      try Judged(TypeEnum.self, "new: x", policy: ["types": ["feat": ["aliases": "new"]]]).sentences == [])
  }

  @Test(arguments: [("Feat: x", ["type-case"]), ("WIP: x", ["wip-title"]), ("Note: x", ["type-enum"])])
  func `what another rule says better is left to it`(text: String, rules: [String]) {
    let diagnostics = Policy.default.rules.diagnostics(of: Candidate(CommitMessage(text)))
    #expect(diagnostics.map(\.rule) == rules)
  }

  @Test func `without type-case a type in another case is still unknown`() throws {
    let policy = try tree(["rules": ["type-case": "off"]]).policy()
    let diagnostics = policy.rules.diagnostics(of: Candidate(CommitMessage("Feat: x")))
    #expect(diagnostics.map(\.finding.sentence) == ["type 'Feat' is not in the policy; did you mean 'feat'?"])
  }
}
