import CommitParser

/// The type is one of a list.
struct TypeEnum: Rule {
  static let id = "type-enum"
  static let page = RulePage(
    "the type is one that the policy knows",
    reason: """
      A type that nobody knows is in no section of the changelog and moves no version. The nearest type \
      is proposed for a slip such as `feta`, but never put there unasked: `cli: add paging` may mean what it says. What \
      only differs in case is left to `type-case` where that is on.
      """,
    passing: ["feat: add paging", "feature: add paging"], failing: ["feta: add paging", "note: add paging"])
  static let yieldsTo = ["type-case", "wip-title"]

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let condition: Condition
  private let values: [String]
  private let known: Set<String>

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    values = options.texts(
      "values", default: options.policy.types.flatMap { [$0.name] + $0.aliases }, canBeEmpty: true,
      "The types; by default those of `types`, with their aliases")
    known = Set(values)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let type = candidate.message.headerType, !values.isEmpty,
      known.contains(type.text) != (condition == .always)
    else { return [] }
    switch condition {
    case .never:
      return [Finding(type, "type \(type.text.inQuotes) is forbidden by the policy; expected another")]
    case .always:
      let quoted = type.text.inQuotes
      let lowered = type.text.lowercased()
      guard let nearest = values.nearest(to: type.text) ?? values.nearest(to: lowered) else {
        let expected = "expected one of \(values.joined(separator: ", "))"
        return [Finding(type, "type \(quoted) is not in the policy; \(expected)")]
      }
      let sentence = "type \(quoted) is not in the policy; did you mean '\(nearest)'?"
      return [Finding(type, sentence, replacement: nearest)]
    }
  }
}
