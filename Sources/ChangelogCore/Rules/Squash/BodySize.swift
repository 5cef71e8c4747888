import CommitParser

/// A landed message is no whole log.
struct BodySize: Rule {
  static let id = "body-size"
  static let page = RulePage(
    "a landed message is not too large",
    reason: """
      Hundreds of commit messages, or a report pasted into the description, become a part of the history that nobody \
      reads and every clone carries. The whole message counts, in characters; from `max` on it is a warning, from `limit` \
      on the rule's severity holds. Forges and mail cut messages near the limit.
      """,
    passing: ["feat: add paging (#12)\n\nTwenty lines a page."],
    failing: ["feat: add paging (#12)\n\n" + String(repeating: "* fix lint\n", count: 600)])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let max: Int
  private let limit: Int

  init(options: inout RuleOptions) {
    max = options.number("max", default: 5_000, "The greatest size without a warning, in characters")
    limit = options.number("limit", default: 65_000, "The greatest size that is not refused, in characters")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let text = candidate.message.text
    // A character has at least one byte.
    guard text.utf8.count > min(max, limit), candidate.isLanded else { return [] }
    let count = text.count
    guard count > min(max, limit), let line = candidate.message.bodyLine else { return [] }
    return [
      Finding(
        line: line, "message has \(count) characters; expected no more than \(count > limit ? limit : max)",
        atMost: count > limit ? .error : .warning)
    ]
  }
}
