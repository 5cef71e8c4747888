import CommitParser
import PatternMatching

/// The author's address is one that the team accepts.
struct AuthorEmail: Rule {
  static let id = "author-email"
  static let page = RulePage(
    "the author's address has the right form",
    reason: """
      Commits made on a new machine often carry an address such as `me@laptop`, which stays in the history for good. \
      Without an option the address needs a name, an `@` and a domain with a dot; `pattern` asks for more, such as \
      `pattern: '@example[.]org$'`, a regular expression in Perl's syntax. Where there is no author yet nothing is reported.
      """,
    passing: ["fix: close the file"], failing: [])

  private let pattern: Pattern?

  init(options: inout RuleOptions) {
    pattern = options.pattern("pattern", "What the address has to match")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let email = candidate.author?.email else { return [] }
    if let pattern {
      guard !pattern.matches(email) else { return [] }
      return [Finding("author's address \(email.inQuotes) does not match \(pattern.source.inQuotes)")]
    }
    guard !email.isAddress else { return [] }
    return [Finding("author's address is \(email.inQuotes); expected one such as 'name@example.org'")]
  }
}

extension String {
  /// Has a name, an at sign, and a domain with a dot inside.
  fileprivate var isAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !contains(where: \.isWhitespace) else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }
}
