import CommitParser

/// The subject begins with a lower case letter.
struct SubjectCase: Rule {
  static let id = "subject-case"
  static let page = RulePage(
    "the subject begins with a lower case letter",
    reason: """
      A matter of taste, so it is off until a policy turns it on. The default is that of commitlint's conventional \
      configuration: never sentence, start, pascal or upper case. Only the first word decides, and acronyms, \
      identifiers, paths, code, quoted words and the `names` that the policy gives may stand there as they are written; \
      `exact: true` judges every letter as commitlint does. With `cases` of your own the default of `when` is `always`.
      """,
    passing: [
      "feat: add paging", "fix: JSON of empty lists", "fix: iOS build", "fix: `Add` shows its title",
    ],
    failing: ["feat: Add paging", "feat: ADD PAGING"])

  private let cases: CaseCheck

  init(options: inout RuleOptions) {
    cases = CaseCheck(forProse: &options, default: [.sentence, .start, .pascal, .upper], when: .never)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let subject = candidate.message.headerSubject,
      let complaint = cases.complaint(about: subject.text, "subject")
    else { return [] }
    let columns = subject.columns
    let end = complaint.length.map { columns.lowerBound + $0 } ?? columns.upperBound
    return [
      Finding(
        columns: columns.lowerBound..<end, complaint.sentence,
        correction: complaint.expected.map { Correction(line: 1, with: subject.line(with: $0), isSafe: true) }
      )
    ]
  }
}
