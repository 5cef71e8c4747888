import CommitParser

/// No line of the footers is too long.
struct FooterMaxLineLength: Rule {
  static let id = "footer-max-line-length"
  static let page = RulePage(
    "no line of the footers is too long",
    reason: """
      Terminals and mails do not break long lines well. Git wants a trailer on one line, so the limit is for what can be \
      broken: the text of `BREAKING CHANGE` and the lines below a footer. Fenced code, tables, quoted lines and \
      the addresses of web pages are left alone. With `exact: true` only addresses are, as with commitlint.
      """,
    passing: [
      "feat: add paging\n\nRefs: #12",
      "feat: add paging\n\nCo-authored-by: " + String(repeating: "A U Thor ", count: 12)
        + "<author@example.org>",
    ],
    failing: [
      "feat: add paging\n\nBREAKING CHANGE: " + String(repeating: "lists have twenty lines ", count: 5)
    ])

  private let limit: LineLimit

  init(options: inout RuleOptions) {
    limit = LineLimit(options: &options)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard let first = message.footerLine else { return [] }
    let trailers = Set(message.footers.filter { !$0.isBreaking }.map(\.line))
    return message.linesBelowHeader.dropFirst(first - 2).compactMap { line in
      guard limit.isExceeded(by: line.text),
        limit.isExact || !(line.isUnbreakable || trailers.contains(line.number))
      else { return nil }
      return limit.finding("line of the footers", line.text, number: line.number)
    }
  }
}
