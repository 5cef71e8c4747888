import CommitParser

/// The first line is not too long.
public struct HeaderMaxLength: Rule {
  public static let id = "header-max-length"
  public static let page = RulePage(
    "the first line is not too long",
    reason: "Logs, mails and titles of pull requests cut long lines.",
    passing: ["feat: add paging"], failing: ["feat: " + String(repeating: "add paging and ", count: 7)])

  public static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  private let max: Int

  public init(options: inout RuleOptions) {
    max = options.number("max", default: 100, "The most columns that the line may take")
  }

  public func findings(in candidate: Candidate) -> [Finding] {
    let length = candidate.message.headerLine.count
    guard length > max else { return [] }
    return [
      Finding(columns: max + 1..<length + 1, "header is \(length) characters long; the limit is \(max)")
    ]
  }
}
