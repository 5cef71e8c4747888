import CommitParser

/// The first line is written in a certain case.
struct HeaderCase: Rule {
  static let id = "header-case"
  static let page = RulePage(
    "the first line begins with a lower case letter",
    reason: """
      For messages without types. Only the first word decides, and acronyms, identifiers, code and quoted words may \
      stand there as they are written; `exact: true` judges every letter as commitlint does.
      """,
    passing: ["feat: add paging", "README: mention paging"], failing: ["Feat: add paging"])
  static let yieldsTo = ["type-case"]

  private let cases: CaseCheck

  init(options: inout RuleOptions) {
    cases = CaseCheck(forProse: &options, default: [.lower], when: .always)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let header = candidate.message.headerLine
    guard let complaint = cases.complaint(about: header, "header") else { return [] }
    return [
      Finding(
        columns: 1..<(complaint.length ?? header.count) + 1, complaint.sentence,
        correction: complaint.expected.map { Correction(line: 1, with: $0, isSafe: true) })
    ]
  }
}
