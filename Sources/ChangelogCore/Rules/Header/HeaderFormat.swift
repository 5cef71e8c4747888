import CommitParser

/// The first line reads as a header.
public struct HeaderFormat: Rule {
  public static let id = "header-format"
  public static let page = RulePage(
    "the first line has the form `type(scope): subject`",
    reason: "Without a type nobody can tell what the change is, and it is in no section of the changelog.",
    passing: ["feat: add paging", "fix(api)!: drop the old names"],
    failing: ["Add paging", "feat (api): add paging"])

  public static func severity(under policy: RuleSurroundings) -> Severity { .error }

  public init(options: inout RuleOptions) {}

  public func findings(in candidate: Candidate) -> [Finding] {
    switch candidate.message.header {
    case .success: []
    case .failure(let error): [Finding(columns: error.column..<error.column + 1, "\(error)")]
    }
  }
}
