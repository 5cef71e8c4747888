import CommitParser

/// A breaking change has both its mark and its footer.
struct BreakingChangeExclamationMark: Rule {
  static let id = "breaking-change-exclamation-mark"
  static let page = RulePage(
    "a breaking change has both a `!` before the colon and a footer `BREAKING CHANGE`",
    reason: """
      The mark is seen in every log, and the footer says what breaks. Either alone counts as breaking, so this is off \
      until a policy asks for both. A missing `!` is a safe correction: the message means the same with it.
      """,
    passing: [
      "feat: add paging", "feat!: drop the old names\n\nBREAKING CHANGE: use the new ones",
    ],
    failing: ["feat!: drop the old names", "feat: drop the old names\n\nBREAKING CHANGE: use the new ones"])

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let hasMark = message.hasBreakingMark
    let footer = message.footers.first { $0.isBreaking }
    guard (hasMark == (footer != nil)) != (condition == .always) else { return [] }
    guard condition == .always else {
      return [Finding("'!' and the footer 'BREAKING CHANGE' say the same; expected only one of them")]
    }
    let header = try? message.header.get()
    guard !hasMark else {
      let columns = header?.markColumn.map { $0..<$0 + 1 }
      return [
        Finding(columns: columns, "'!' without a footer; expected 'BREAKING CHANGE: …' to say what breaks")
      ]
    }
    let sentence = "footer 'BREAKING CHANGE' without '!' before the colon; expected both"
    guard let header else { return [Finding(sentence)] }
    var line = message.headerLine
    line.insert("!", at: line.index(line.startIndex, offsetBy: header.colonColumn - 1))
    return [
      Finding(
        columns: header.colonColumn..<header.colonColumn + 1, sentence,
        correction: Correction(line: 1, with: line, isSafe: true))
    ]
  }
}
