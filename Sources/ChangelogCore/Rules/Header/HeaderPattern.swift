import CommitParser
import PatternMatching

/// The first line matches a pattern.
struct HeaderPattern: Rule {
  static let id = "header-pattern"
  static let page = RulePage(
    "the first line matches a pattern",
    reason: """
      For what a team asks of every title and no other rule knows, such as the key of a ticket: \
      `pattern: '\\b[A-Z]+-[0-9]+\\b'`. The pattern is a regular expression in Perl's syntax and may match anywhere; \
      `^` and `$` hold it to the whole line. With `when: never` nothing may match.
      """,
    passing: ["feat: add paging"], failing: [])

  private let condition: Condition
  private let pattern: Pattern?

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    pattern = options.pattern("pattern", isRequired: true, "What the line has to match")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let header = candidate.message.headerLine
    guard let pattern, pattern.matches(header) != (condition == .always) else { return [] }
    let source = pattern.source.inQuotes
    let sentence =
      condition == .always
      ? "header does not match \(source)" : "header matches \(source), which the policy forbids"
    return [Finding(columns: 1..<header.count + 1, sentence)]
  }
}
