import CommitParser

/// The title is not that of unfinished work.
struct WipTitle: Rule {
  static let id = "wip-title"
  static let page = RulePage(
    "the title does not say that the work is unfinished",
    reason: """
      What is marked `WIP`, `Draft:` or `DO NOT MERGE` is not meant to land. The marks are looked for at the beginning \
      of the header and of the subject, in either case: `WIP`, `WIP:`, `[WIP]`, `(WIP)`, the same with `Draft`, which \
      needs a colon or brackets, and `DO NOT MERGE`; as a type, such as `wip(api): x`; and in brackets at the \
      subject's end, where `(draft)` passes. A subject that only begins with the word, as in `feat: WIP \
      limits`, passes. On branches that a squash throws away, `lint.hook.branches` turns the hook's errors into warnings.
      """,
    passing: [
      "feat: add paging", "docs: draft the guide", "feat: WIP limits for boards", "feat: wipe the disk",
    ],
    failing: [
      "WIP", "wip: add paging", "[WIP] feat: add paging", "Draft: feat: add paging", "feat: wip",
      "feat: add paging [WIP]", "wip(api): add paging",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let line = message.headerLine
    if let mark = WorkMark(line[...], isWholeHeader: true) {
      let rest = String(mark.rest)
      let parses = (try? Header(rest)) != nil
      // Where the rest is no header, its own diagnostic stands beside this one.
      let end = parses ? mark.rest.startIndex : mark.end
      let column = line[..<end].count + (mark.rest.isEmpty ? 2 : 1)
      return [
        Self.finding(
          mark, columns: 1..<column,
          correction: parses ? Correction(line: 1, with: rest, isSafe: false) : nil)
      ]
    }
    guard let subject = message.headerSubject,
      let mark = WorkMark(subject.text[...], isWholeHeader: false) ?? WorkMark(endOf: subject.text[...])
    else {
      return []
    }
    let column = subject.columns.lowerBound
    let correction =
      mark.rest.isEmpty
      ? nil : Correction(line: 1, with: subject.line(with: String(mark.rest)), isSafe: false)
    let start = column + subject.text[..<mark.text.startIndex].count
    return [Self.finding(mark, columns: start..<start + mark.text.count, correction: correction)]
  }

  private static func finding(_ mark: WorkMark, columns: Range<Int>, correction: Correction?) -> Finding {
    Finding(
      columns: columns,
      "\(mark.text.inQuotes) says that the work is unfinished; expected a title that can land",
      correction: correction)
  }
}
