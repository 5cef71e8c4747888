import CommitParser

/// The type is one of a list.
public struct TypeEnum: Rule {
  public static let id = "type-enum"
  public static let page = RulePage(
    "the type is one that the policy knows",
    reason: "A type that nobody knows is in no section of the changelog and moves no version.",
    passing: ["feat: add paging"], failing: ["feta: add paging"])

  public static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let condition: Condition
  private let values: [String]

  public init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    values = options.texts(
      "values", default: options.policy.types.flatMap { [$0.name] + $0.aliases }, canBeEmpty: true,
      "The types; by default those of `types`, with their aliases")
  }

  public func findings(in candidate: Candidate) -> [Finding] {
    guard case .success(let header) = candidate.message.header, !values.isEmpty,
      values.contains(header.type) != (condition == .always)
    else { return [] }
    let columns = header.typeColumn..<header.typeColumn + header.type.count
    return [
      Finding(
        columns: columns,
        "type \(header.type.inQuotes) is not in the policy; \(values.hint(for: header.type))")
    ]
  }
}
