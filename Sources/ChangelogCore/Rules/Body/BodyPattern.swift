import CommitParser
import PatternMatching

/// What stands below the header matches a pattern.
struct BodyPattern: Rule {
  static let id = "body-pattern"
  static let page = RulePage(
    "the text below the header matches a pattern",
    reason: """
      For what a team asks of every message and no other rule knows, such as `pattern: '^Jira: [A-Z]+-[0-9]+$'`. The \
      pattern is a regular expression in Perl's syntax and is searched in body and footers; `^` and `$` match at every \
      line. With `when: never` nothing may match. A message without text below the header has to match too.
      """,
    passing: ["feat: add paging"], failing: [])

  private let condition: Condition
  private let pattern: Pattern?

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    pattern = options.pattern("pattern", isRequired: true, "What the text has to match")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let pattern else { return [] }
    let message = candidate.message
    let below = Substring(message.text.utf8.drop { $0 != 0x0A }).drop { $0 == "\n" }
    let match = pattern.firstMatch(in: below)
    switch (condition, match) {
    case (.always, nil):
      return [Finding("no text below the header matches \(pattern.source.inQuotes), as the policy asks")]
    case (.never, let match?):
      let place = below.utf8.index(below.startIndex, offsetBy: match.lowerBound)
      let line = message.text.utf8[..<place].count { $0 == 0x0A } + 1
      return [
        Finding(
          line: line, "text below the header matches \(pattern.source.inQuotes), which the policy forbids")
      ]
    case (.always, _), (.never, nil): return []
    }
  }
}
