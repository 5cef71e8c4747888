import CommitParser

/// The scope is written in lower case.
struct ScopeCase: Rule {
  static let id = "scope-case"
  static let page = RulePage(
    "the scope is written in lower case",
    reason: """
      One part of the project has one name: `API` and `api` would be two headings. Each of several scopes is judged, \
      exactly as commitlint does. Where scopes are listed, `scope-enum` says it all.
      """,
    passing: ["feat(api): add paging", "feat(api/list, docs): add paging"],
    failing: ["feat(API): add paging", "feat(api/List): add paging"])

  private let cases: CaseCheck
  private let delimiters: [String]

  init(options: inout RuleOptions) {
    cases = CaseCheck(forWords: &options)
    delimiters = options.delimiters()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let scope = candidate.message.headerScope else { return [] }
    let segments = ScopeSegments(scope.text, at: delimiters).texts
    guard let complaint = cases.exactComplaint(about: segments, scope.text, "scope") else { return [] }
    return [Finding(scope, complaint.sentence, replacement: complaint.expected)]
  }
}
