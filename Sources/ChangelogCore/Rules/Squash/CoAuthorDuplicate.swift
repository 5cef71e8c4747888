import CommitParser

/// Nobody is named as a co-author twice.
struct CoAuthorDuplicate: Rule {
  static let id = "co-author-duplicate"
  static let page = RulePage(
    "nobody is named as a co-author twice, and the author not at all",
    reason: """
      Statistics and release notes count a person for each line. An address tells who it is, whatever the name and the case. \
      Only the last paragraph is looked at: a squash keeps the lines of its commits in their places, and the forge repeats \
      them below. A program that GitHub names beside itself, such as `dependabot[bot]`, is left alone.
      """,
    passing: [
      "feat: add paging (#12)\n\nCo-authored-by: Ada <ada@example.org>\nCo-authored-by: Bob <bob@example.org>"
    ],
    failing: [
      "feat: add paging (#12)\n\nCo-authored-by: Ada <ada@example.org>\nCo-authored-by: ada <ADA@example.org>"
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard candidate.message.footers.contains(where: { $0.token.lowercased() == "co-authored-by" }) else {
      return []
    }
    let lines = candidate.message.lines
    let end = lines.lastIndex { !$0.isWhite } ?? 0
    let start = lines[..<end].lastIndex(where: \.isWhite).map { $0 + 1 } ?? end
    let author = candidate.author.flatMap { $0.isBot ? nil : $0.email.lowercased() }
    var seen: Set<String> = []
    return (start...Swift.max(start, end)).compactMap { index in
      guard let value = lines[index].value(of: "co-authored-by"), let person = Person(trailer: value),
        !person.email.isEmpty
      else { return nil }
      let address = person.email.lowercased()
      let isAuthor = address == author
      guard !seen.insert(address).inserted || isAuthor else { return nil }
      return Finding(
        line: index + 1,
        "\(person.email.inQuotes) is \(isAuthor ? "the author's address" : "named as a co-author already"); "
          + "expected each person once",
        correction: Correction(lines: index + 1..<index + 2, with: [], isSafe: true))
    }
  }
}
