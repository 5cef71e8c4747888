import CommitParser

/// A body is not too long.
struct BodyMaxLength: Rule {
  static let id = "body-max-length"
  static let page = RulePage(
    "the body is not too long",
    reason: """
      A body that runs over several screens hides what matters, and is often the pasted list of all commits. The lengths \
      of its lines are added up.
      """,
    passing: ["feat: add paging\n\nLong lists took seconds to show."],
    failing: ["feat: add paging\n\n" + String(repeating: "* fix: once more\n", count: 400)])

  private let max: Int
  private let unit: LengthUnit

  init(options: inout RuleOptions) {
    max = options.number("max", default: 5_000, "The greatest length of the body")
    unit = options.unit()
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let body = candidate.message.body, let line = candidate.message.bodyLine, body.utf8.count > max
    else {
      return []
    }
    let length = unit.length(ofLines: body[...])
    guard length > max else { return [] }
    return [Finding(line: line, "body is \(unit.phrase(length)) long; the limit is \(max)")]
  }
}
