import Testing

@testable import ChangelogCore

struct LintPolicyTests {
  @Test func `the hook is strict everywhere until branches are named`() throws {
    #expect(Policy.default.lint.hookBranches == nil)
    #expect(try tree(["lint": ["hook": ["branches": "main"]]]).policy().lint.hookBranches == ["main"])
    #expect(
      tree(["lint": ["hook": ["branches": []]]]).complaints()
        == ["lint.hook.branches: expected at least one value"])
  }
}

struct ScopePolicyTests {
  @Test func `any scope may be given, or none, until the policy says so`() throws {
    #expect(Policy.default.scopes == ScopePolicy(allowed: nil, isRequired: false))
    #expect(
      try tree(["scopes": ["allow": ["a", "b"], "required": "true"]]).policy().scopes
        == ScopePolicy(allowed: ["a", "b"], isRequired: true))
  }

  @Test func `what the extended file says stays`() throws {
    let shared: PolicyNode = ["scopes": ["allow": ["a"]], "squash": ["require": "true"]]
    let policy = try tree(["scopes": ["required": "true"]]).policy(extending: shared)
    #expect(policy.scopes == ScopePolicy(allowed: ["a"], isRequired: true))
    #expect(policy.squash == SquashPolicy(isRequired: true))
  }
}
