import CommitParser
import Testing

@testable import ChangelogCore

struct TypeEmptyTests {
  @Test(arguments: ["feat: x", "feat : x", "a:"])
  func `a type passes`(text: String) throws {
    #expect(try Judged(TypeEmpty.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (["when": "always"], "feat: x", "header has the type 'feat'; expected none"),
      (["when": "always"], "Add x", nil),
      ([:], "(a): x", "header has no type; expected 'type(scope): subject'"),
      ([:], "Add x", "header has no type; expected 'type(scope): subject'"),
    ] as [(Options, String, String?)])
  func `a missing type is reported, or one that must not be there`(
    options: Options, text: String, sentence: String?
  ) throws {
    #expect(try Judged(TypeEmpty.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `what header-format says is not said twice`() throws {
    let policy = try tree(["rules": ["type-empty": "error"]]).policy()
    let diagnostics = policy.rules.diagnostics(of: Candidate(CommitMessage("Add x")))
    #expect(diagnostics.map(\.rule) == ["header-format"])
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[TypeEmpty.id] == nil)
  }
}
