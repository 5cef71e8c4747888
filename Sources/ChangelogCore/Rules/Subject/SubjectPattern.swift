import CommitParser
import PatternMatching

/// The subject matches a pattern.
struct SubjectPattern: Rule {
  static let id = "subject-pattern"
  static let page = RulePage(
    "the subject matches a pattern",
    reason: """
      For what a team asks of every subject and no other rule knows: `pattern: '^(?![A-Z])'`. The pattern is a regular \
      expression in Perl's syntax and may match anywhere; `^` and `$` hold it to the whole subject, to which a forge's \
      ` (#12)` belongs. With `when: never` nothing may match.
      """,
    passing: ["feat: add paging"], failing: [])

  private let condition: Condition
  private let pattern: Pattern?

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    pattern = options.pattern("pattern", isRequired: true, "What the subject has to match")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let pattern, let subject = candidate.message.headerSubject,
      pattern.matches(subject.text) != (condition == .always)
    else { return [] }
    let source = pattern.source.inQuotes
    return [
      Finding(
        subject,
        condition == .always
          ? "subject does not match \(source)" : "subject matches \(source), which the policy forbids")
    ]
  }
}
