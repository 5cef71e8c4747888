import CommitParser

/// One blank stands between the colon and the subject.
struct HeaderSpacing: Rule {
  static let id = "header-spacing"
  static let page = RulePage(
    "exactly one blank stands after the colon",
    reason: """
      The specification wants one, many tools find no type without it, and more than one goes into the changelog with \
      some. A blank before the colon is reported by `header-format`. The correction is safe where the type is one of the \
      policy: `gfx::Path` and `https://example.org` are no headers.
      """,
    passing: ["feat: add paging"], failing: ["feat:add paging", "feat:  add paging"])
  static let yieldsTo = ["invisible-character"]

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  private let types: CommitTypes

  init(options: inout RuleOptions) {
    types = options.policy.types
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard case .success(let header) = candidate.message.header, header.spacing != " ",
      let subject = candidate.message.headerSubject
    else { return [] }
    let column = header.colonColumn
    let line = candidate.message.headerLine
    guard !header.subject.hasPrefix(":"), !header.subject.hasPrefix("//") else {
      return [
        Finding(columns: column..<column + 1, "no blank after the colon; expected 'type(scope): subject'")
      ]
    }
    guard !header.subject.hasPrefix("!") else {
      return [Finding(columns: column..<column + 1, "'!' stands after the colon; expected it before")]
    }
    let corrected = line.prefix(column) + " " + line.dropFirst(subject.columns.lowerBound - 1)
    let correction = Correction(line: 1, with: String(corrected), isSafe: types[header.type] != nil)
    let count = header.spacing.count
    return switch count {
    case 0:
      [
        Finding(
          columns: column..<column + 1, "no blank after the colon; expected one", correction: correction)
      ]
    case 1:
      [
        Finding(
          columns: column + 1..<column + 2, "no ordinary blank after the colon; expected one",
          correction: correction)
      ]
    default:
      [
        Finding(
          columns: column + 1..<column + 1 + count, "\(count) blanks after the colon; expected one",
          correction: correction)
      ]
    }
  }
}
