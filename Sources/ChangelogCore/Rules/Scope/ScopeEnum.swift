import CommitParser

/// The scope is one of a list.
struct ScopeEnum: Rule {
  static let id = "scope-enum"
  static let page = RulePage(
    "the scope is one that the policy knows",
    reason: """
      With `scopes.allow` in the policy a scope has to be one of those; each of several scopes is looked up. Without a \
      list any scope passes, and so does a header without one.
      """,
    passing: ["feat: add paging", "feat(api): add paging"], failing: [])

  static func severity(under policy: RuleSurroundings) -> Severity {
    policy.scopes.allowed == nil ? .off : .error
  }

  private let condition: Condition
  private let values: [String]
  private let known: Set<String>
  private let delimiters: [String]

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    values = options.texts(
      "values", default: options.policy.scopes.allowed ?? [], canBeEmpty: true,
      "The scopes; by default those of `scopes.allow`")
    known = Set(values)
    delimiters = options.delimiters()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard !values.isEmpty, let scope = candidate.message.headerScope else { return [] }
    let segments = ScopeSegments(scope.text, at: delimiters).texts
    switch condition {
    case .always:
      guard !known.contains(scope.text), let stranger = segments.first(where: { !known.contains($0) }) else {
        return []
      }
      let nearest = segments.count == 1 ? values.nearest(to: stranger) : nil
      let sentence = "scope \(stranger.inQuotes) is not in the policy; \(values.hint(for: stranger))"
      return [Finding(scope, sentence, replacement: nearest)]
    case .never:
      guard let found = known.contains(scope.text) ? scope.text : segments.first(where: known.contains) else {
        return []
      }
      return [Finding(scope, "scope \(found.inQuotes) is forbidden by the policy; expected another or none")]
    }
  }
}
