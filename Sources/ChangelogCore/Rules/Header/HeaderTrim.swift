import CommitParser

/// No blanks stand around the first line.
struct HeaderTrim: Rule {
  static let id = "header-trim"
  static let page = RulePage(
    "no blanks stand around the first line",
    reason: "Some tools find no type behind a blank, and one at the end shows in no editor.",
    passing: ["feat: add paging"], failing: [" feat: add paging", "feat: add paging "])
  static let yieldsTo = ["invisible-character"]

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let header = candidate.message.headerLine
    guard let first = header.utf8.first, let last = header.utf8.last,
      first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80
    else { return [] }
    let scalars = header.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }),
      let end = scalars.lastIndex(where: { !$0.isBlank }).map(scalars.index(after:)),
      start > header.startIndex || end < header.endIndex
    else { return [] }
    let correction = Correction(line: 1, with: String(header[start..<end]), isSafe: true)
    let (before, after) = (header[..<start].count, header[end...].count)
    guard before == 0 else {
      let sentence =
        after == 0 ? "blank before the header; expected none" : "blanks around the header; expected none"
      return [Finding(columns: 1..<before + 1, sentence, correction: correction)]
    }
    let columns = header.count - after + 1..<header.count + 1
    return [Finding(columns: columns, "blank after the header; expected none", correction: correction)]
  }
}

extension Unicode.Scalar {
  /// White space, or the byte order mark that JavaScript takes for it.
  fileprivate var isBlank: Bool { properties.isWhitespace || value == 0xFEFF }
}
