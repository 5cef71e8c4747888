import CommitParser

/// The type is written in lower case.
struct TypeCase: Rule {
  static let id = "type-case"
  static let page = RulePage(
    "the type is written in lower case",
    reason: """
      `Feat` is another type than `feat`: it is in no section of the changelog and moves no version. Words that are no \
      type of the policy in any case are left to `type-enum`; with `exact: true` every word is judged, as commitlint does.
      """,
    passing: ["feat: add paging"], failing: ["Feat: add paging", "FIX(api): close the file"])
  static let yieldsTo = ["wip-title"]

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let cases: CaseCheck
  private let isExact: Bool
  private let types: Set<String>

  init(options: inout RuleOptions) {
    cases = CaseCheck(forWords: &options)
    isExact = options.truth(
      "exact", default: false, "Whether words are judged that are no type of the policy")
    types = Set(options.policy.types.flatMap { [$0.name] + $0.aliases })
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let type = candidate.message.headerType, isExact || types.contains(type.text.lowercased()),
      let complaint = cases.complaint(about: type.text, "type")
    else { return [] }
    let isSafe = complaint.expected.map(types.contains) ?? false
    return [Finding(type, complaint.sentence, replacement: complaint.expected, isSafe: isSafe)]
  }
}
