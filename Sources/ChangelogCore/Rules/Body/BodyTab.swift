import CommitParser

/// There is no tab below the header.
struct BodyTab: Rule {
  static let id = "body-tab"
  static let page = RulePage(
    "there is no tab below the header",
    reason: "A tab is as wide as each program likes, so columns go out of line. Fenced code is left alone.",
    passing: ["feat: add paging\n\n* lists", "feat: add paging\n\n```\n\tcode\n```"],
    failing: ["feat: add paging\n\n\tLong lists took seconds."])

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    candidate.message.linesBelowHeader.compactMap { line in
      guard !line.isVerbatim, let tab = line.text.utf8.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let column = line.text[..<tab].count + 1
      return Finding(line: line.number, columns: column..<column + 1, "tab in the line; expected blanks")
    }
  }
}
