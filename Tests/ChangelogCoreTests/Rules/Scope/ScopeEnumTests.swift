import Testing

@testable import ChangelogCore

struct ScopeEnumTests {
  @Test(arguments: [
    "fix: x", "fix(api): x", "fix(api,docs): x", "fix(docs, api): x", "fix(a/b): x", "fix(): x",
  ])
  func `scopes of the policy pass, and none`(text: String) throws {
    #expect(
      try Judged(ScopeEnum.self, text, policy: ["scopes": ["allow": ["api", "docs", "a/b"]]]).sentences == [])
  }

  @Test(
    arguments: [
      ("fix(apo): x", "scope 'apo' is not in the policy; did you mean 'api'?", 5..<8, "fix(api): x", false),
      (
        "fix(api, web): x", "scope 'web' is not in the policy; expected one of api, docs, a/b", 5..<13, nil,
        false
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `another scope is reported`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(ScopeEnum.self, text, policy: ["scopes": ["allow": ["api", "docs", "a/b"]]])
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test(
    arguments: [
      (["values": ["web"]], "fix(web): x", nil),
      (["values": []], "fix(x): x", nil),
      (["delimiters": ["|"]], "fix(api|docs): x", nil),
      (
        ["delimiters": ["|"]], "fix(api,docs): x",
        "scope 'api,docs' is not in the policy; expected one of api, docs, a/b"
      ),
      (["when": "never"], "fix(api): x", "scope 'api' is forbidden by the policy; expected another or none"),
      (
        ["when": "never"], "fix(web, docs): x",
        "scope 'docs' is forbidden by the policy; expected another or none"
      ),
      (["when": "never"], "fix(web): x", nil),
    ] as [(Options, String, String?)])
  func `scopes and delimiters can be set, or forbidden`(options: Options, text: String, sentence: String?)
    throws
  {
    #expect(
      try Judged(ScopeEnum.self, text, options, policy: ["scopes": ["allow": ["api", "docs", "a/b"]]])
        .sentences == (sentence.map { [$0] } ?? []))
  }

  @Test func `it is an error where the policy lists scopes, else off`() throws {
    #expect(Policy.default.rules[ScopeEnum.id] == nil)
    #expect(try tree(["scopes": ["allow": ["api"]]]).policy().rules[ScopeEnum.id] == .error)
  }
}
