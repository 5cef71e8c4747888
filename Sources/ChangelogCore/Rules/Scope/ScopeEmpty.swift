import CommitParser

/// The header has a scope, or none.
struct ScopeEmpty: Rule {
  static let id = "scope-empty"
  static let page = RulePage(
    "the header has a scope",
    reason: """
      With `scopes.required` in the policy every message says which part it is about. A first line that is no header is \
      left to `header-format`. With `when: always` there must be no scope.
      """,
    passing: ["feat(api): add paging"], failing: ["feat: add paging"])
  static let yieldsTo = ["header-format"]

  static func severity(under policy: RuleSurroundings) -> Severity {
    policy.scopes.isRequired ? .error : .off
  }

  private let condition: Condition
  private let scopes: [String]

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
    scopes = options.policy.scopes.allowed ?? []
  }

  func findings(in candidate: Candidate) -> [Finding] {
    switch (condition, candidate.message.headerScope) {
    case (.never, nil):
      guard case .success(let header) = candidate.message.header else { return [] }
      let end = header.typeColumn + header.type.count
      let expected =
        scopes.isEmpty ? "'\(header.type)(scope): …'" : "one of \(scopes.joined(separator: ", "))"
      let close = header.markColumn ?? header.colonColumn
      let columns = header.scopeColumn.map { $0 - 1..<max($0, close) } ?? end..<end + 1
      return [Finding(columns: columns, "header has no scope; expected \(expected)")]
    case (.always, let scope?):
      return [Finding(scope, "header has the scope \(scope.text.inQuotes); expected none")]
    case (.never, _), (.always, nil): return []
    }
  }
}
