import CommitParser

/// A body is written in a certain case.
struct BodyCase: Rule {
  static let id = "body-case"
  static let page = RulePage(
    "the body begins in lower case",
    reason: """
      For teams that begin the body like the subject, or by `cases: sentence-case` like a sentence. The first word tells, \
      unless it is an acronym, an identifier, code or quoted; `names` lists others that keep their case. With `exact: \
      true` every letter is judged, as commitlint does.
      """,
    passing: [
      "feat: add paging\n\nlong lists took seconds to show.", "feat: add paging\n\nJSON has it too.",
    ],
    failing: ["feat: add paging\n\nLong lists took seconds to show."])

  private let check: CaseCheck

  init(options: inout RuleOptions) {
    check = CaseCheck(forProse: &options, default: [.lower], when: .always)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let body = candidate.message.body, let line = candidate.message.bodyLine,
      let complaint = check.complaint(about: body, "body")
    else { return [] }
    return [Finding(line: line, complaint.sentence)]
  }
}
