import CommitParser

/// No line of the body is too long.
struct BodyMaxLineLength: Rule {
  static let id = "body-max-line-length"
  static let page = RulePage(
    "no line of the body is too long",
    reason: """
      Terminals and mails do not break long lines well. Lines that nobody can break are left alone: those with the \
      address of a web page, fenced or indented code, tables, quoted lines that begin with `>`, footers within the body, \
      and lines of one word. With `exact: true` only addresses are, as with commitlint.
      """,
    passing: [
      "feat: add paging\n\nLong lists took seconds to show.",
      "feat: add paging\n\nhttps://example.com/" + String(repeating: "a", count: 100),
      "feat: add paging\n\n```\n" + String(repeating: "log ", count: 30) + "\n```",
    ],
    failing: ["feat: add paging\n\n" + String(repeating: "Long lists took seconds. ", count: 5)])

  private let limit: LineLimit

  init(options: inout RuleOptions) {
    limit = LineLimit(options: &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard let body = message.body, let first = message.bodyLine else { return [] }
    let long = message.linesBelowHeader.dropFirst(first - 2).prefix(body.utf8.count { $0 == 0x0A } + 1)
      .filter { limit.isExceeded(by: $0.text) && (limit.isExact || !$0.isUnbreakable) }
    guard !long.isEmpty else { return [] }
    let footers = limit.isExact ? [] : Set((message.buriedFooters + message.footers).map(\.line))
    return long.filter { !footers.contains($0.number) }
      .map { limit.finding("line of the body", $0.text, number: $0.number) }
  }
}
