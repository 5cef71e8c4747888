import CommitParser
import Testing

@testable import ChangelogCore

struct SubjectEmptyTests {
  @Test(arguments: ["feat: x", "feat : x", ": x"])
  func `a subject passes`(text: String) throws {
    #expect(try Judged(SubjectEmpty.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (["when": "always"], "feat: xy", "header has the subject 'xy'; expected none"),
      (["when": "always"], "feat:", nil),
      ([:], "feat: ", "header has no subject; expected 'type(scope): subject'"),
      ([:], "Add x", "header has no subject; expected 'type(scope): subject'"),
    ] as [(Options, String, String?)])
  func `a missing subject is reported, or one that must not be there`(
    options: Options, text: String, sentence: String?
  ) throws {
    #expect(try Judged(SubjectEmpty.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `what header-format says is not said twice`() throws {
    let policy = try tree(["rules": ["subject-empty": "error"]]).policy()
    let diagnostics = policy.rules.diagnostics(of: Candidate(CommitMessage("feat:")))
    #expect(diagnostics.map(\.rule) == ["header-format"])
  }

  @Test func `it is off unless the policy says otherwise`() {
    #expect(Policy.default.rules[SubjectEmpty.id] == nil)
  }
}
