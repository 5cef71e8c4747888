import CommitParser

/// A `!` stands before the colon, or none does.
struct SubjectExclamationMark: Rule {
  static let id = "subject-exclamation-mark"
  static let page = RulePage(
    "no `!` stands before the colon",
    reason: """
      For teams whose tools only read the footer `BREAKING CHANGE`; with `when: always` every header needs the mark. \
      commitlint's name is misleading: the mark stands before the subject.
      """,
    passing: ["feat: add paging"], failing: ["feat!: drop the old names", "feat(api)!: drop the old names"])

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard !message.headerLine.isEmpty, message.hasBreakingMark != (condition == .always) else { return [] }
    guard case .success(let header) = message.header else {
      return [Finding(condition == .never ? "'!' stands before the colon; expected none" : Self.missing)]
    }
    let column = header.markColumn ?? header.colonColumn
    return [
      Finding(
        columns: column..<column + 1,
        condition == .never
          ? "'!' stands before the colon; expected a footer 'BREAKING CHANGE: …'" : Self.missing)
    ]
  }

  private static let missing = "no '!' before the colon; expected 'type(scope)!: subject'"
}
