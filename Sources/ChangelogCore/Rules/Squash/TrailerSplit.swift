import CommitParser

/// Trailers stand together at the end, where git sees them.
struct TrailerSplit: Rule {
  static let id = "trailer-split"
  static let page = RulePage(
    "trailers stand together in the last paragraph",
    reason: """
      `git interpret-trailers`, and every tool that asks git, looks at the last paragraph only. The description's sign-off is \
      lost as soon as a forge adds co-authors below it, be it behind nine dashes or a blank line, and so are those with a \
      line of text in their paragraph. What a block below repeats is fine; a list of commits, which keep their own, is \
      left alone, and so is what a line `---` hides, which `trailer-divider` tells.
      """,
    passing: [
      "feat: add paging (#12)\n\nTwenty a page.\n\nReviewed-by: Ada\nCo-authored-by: Bob <bob@example.org>",
      "feat: add paging (#12)\n\n* feat: count\n\nSigned-off-by: Ada\n\n---------\n\nSigned-off-by: Ada\nCo-authored-by: Bob <bob@example.org>",
    ],
    failing: [
      "feat: add paging (#12)\n\nTwenty a page.\n\nSigned-off-by: Ada\n\n---------\n\nCo-authored-by: Bob <bob@example.org>"
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    // Without footers at the end there is nothing that trailers could be apart from.
    guard !message.footers.isEmpty, candidate.isLanded, CommitList(message) == nil,
      message.lineHidingTrailers == nil
    else { return [] }
    let below = Set(message.trailers.map { $0.lowercased() })
    return (message.buriedFooters + message.footers).filter { footer in
      guard footer.separator == .colon, !footer.isVisibleToGit else { return false }
      let token = footer.token.lowercased()
      return Self.tokens.contains(token) && !below.contains("\(token): \(footer.value.lowercased())")
    }.sorted { $0.line < $1.line }.map { footer in
      Finding(
        line: footer.line, columns: 1..<footer.token.count + 1,
        "git does not see \(footer.token.inQuotes); expected all trailers together in the last paragraph, and nothing else there"
      )
    }
  }

  /// The trailers that tools ask git for, in small letters.
  private static let tokens: Set<String> = [
    "signed-off-by", "co-authored-by", "reviewed-by", "acked-by", "tested-by", "reported-by", "helped-by",
    "suggested-by", "change-id",
  ]
}
