import CommitParser

/// Several scopes are separated by what the policy says.
struct ScopeDelimiterStyle: Rule {
  static let id = "scope-delimiter-style"
  static let page = RulePage(
    "several scopes are separated by one of a few characters",
    reason: """
      Everything in a scope that is no ASCII letter or digit, no `-` and no `_` is taken for what separates scopes, as \
      commitlint does. By default it may be `/`, `\\` or `,` with or without blanks around it.
      """,
    passing: ["feat(api): add paging", "feat(api, docs): add paging"], failing: ["feat(api|docs): add paging"]
  )

  private let condition: Condition
  private let delimiters: [String]

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    delimiters = options.delimiters()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let scope = candidate.message.headerScope else { return [] }
    let found = Self.delimiters(in: scope.text)
    let stranger = found.first { !delimiters.contains($0) }
    switch condition {
    case .always:
      guard let stranger else { return [] }
      let expected = delimiters.map(\.inQuotes).joined(separator: ", ")
      return [Finding(scope, "scope has \(stranger.inQuotes) between its parts; expected one of \(expected)")]
    case .never:
      // commitlint turns the whole check round: a scope without any of them is refused too.
      guard stranger == nil else { return [] }
      let listed = delimiters.map(\.inQuotes).joined(separator: ", ")
      return [
        Finding(scope, "scope \(scope.text.inQuotes) is written with \(listed); expected another separator")
      ]
    }
  }

  /// The runs of characters that are in no name; a comma without the blanks around it.
  private static func delimiters(in scope: String) -> [String] {
    scope.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    .map { run in
      let text = String(Substring(run))
      return text.allSatisfy { $0 == "," || $0.isWhitespace } && text.count { $0 == "," } == 1 ? "," : text
    }
  }
}
