import CommitParser

/// The merge queue writes the title that was checked.
struct QueueDrift: Rule {
  static let id = "queue-drift"
  static let page = RulePage(
    "the merge queue writes the title that was checked",
    reason: """
      A title that is edited after its check passed lands unseen: nobody can mend the message any more that a merge queue \
      has written. Where the title that was approved is known, that of the queue's message has to be the same. Take the \
      pull request out of the queue and let its check run again.
      """,
    passing: ["feat: add paging (#12)"], failing: [])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard let approved = candidate.landing?.approvedTitle?.withoutSpaceAround else { return [] }
    let header = candidate.message.headerLine.withoutSpaceAround
    let title = candidate.message.landedTitle.title
    // Only some forges add a number, and a title may end with one.
    guard title != approved, header != approved else { return [] }
    let start = candidate.message.headerLine.prefix(while: \.isWhitespace).count + 1
    return [
      Finding(
        columns: start..<start + title.count,
        "the merge queue wrote \(title.inQuotes), not the title \(approved.inQuotes) that was checked; "
          + "expected the same one, or another check",
        mendingIn: .title)
    ]
  }
}

extension String {
  /// The text without white space at either end.
  fileprivate var withoutSpaceAround: String { String(drop(while: \.isWhitespace).withoutSpaceAtEnd) }
}
