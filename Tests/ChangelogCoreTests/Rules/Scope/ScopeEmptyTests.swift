import CommitParser
import Testing

@testable import ChangelogCore

struct ScopeEmptyTests {
  @Test(arguments: ["fix(api): x", "Add x", "fix (api): x"])
  func `a scope passes, and what is no header`(text: String) throws {
    #expect(try Judged(ScopeEmpty.self, text).sentences == [])
  }

  @Test(
    arguments: [
      ("fix!: x", "header has no scope; expected 'fix(scope): …'", 4..<5, nil, false),
      ("é( )!: x", "header has no scope; expected 'é(scope): …'", 2..<5, nil, false),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `a missing scope is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ScopeEmpty.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["when": "always"], "fix(é): x", "header has the scope 'é'; expected none"),
      (["when": "always"], "fix: x", nil),
    ] as [(Options, String, String?)])
  func `it can be turned round`(options: Options, text: String, sentence: String?) throws {
    #expect(try Judged(ScopeEmpty.self, text, options).sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is an error where the policy requires scopes, and names them`() throws {
    #expect(Policy.default.rules[ScopeEmpty.id] == nil)
    let policy = try tree(["scopes": ["required": "true", "allow": ["api", "docs"]]]).policy()
    let diagnostics = policy.rules.diagnostics(of: Candidate(CommitMessage("fix: x")))
    #expect(diagnostics.map(\.finding.sentence) == ["header has no scope; expected one of api, docs"])
    #expect(diagnostics.map(\.severity) == [.error])
  }

  @Test func `empty parentheses are reported once, by header-format`() throws {
    let policy = try tree(["scopes": ["required": "true"]]).policy()
    let diagnostics = policy.rules.diagnostics(of: Candidate(CommitMessage("fix(): x")))
    #expect(diagnostics.map(\.rule) == ["header-format"])
  }
}
