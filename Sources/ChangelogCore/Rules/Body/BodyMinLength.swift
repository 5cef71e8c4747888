import CommitParser

/// A body is not too short.
struct BodyMinLength: Rule {
  static let id = "body-min-length"
  static let page = RulePage(
    "the body is not too short",
    reason: """
      A body of a word or two says nothing that the header does not. The lengths of its lines are added up. A message \
      without a body passes: `body-empty` asks for one.
      """,
    passing: ["feat: add paging", "feat: add paging\n\nLong lists took seconds to show."],
    failing: ["feat: add paging\n\nsee title"])

  private let min: Int
  private let unit: LengthUnit

  init(options: inout RuleOptions) {
    min = options.number("min", default: 20, "The least length of the body")
    unit = options.unit()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let body = candidate.message.body, let line = candidate.message.bodyLine else { return [] }
    let length = unit.length(ofLines: body[...])
    guard length < min else { return [] }
    return [Finding(line: line, "body is \(unit.phrase(length)) long; the least is \(min)")]
  }
}
