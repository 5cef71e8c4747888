import CommitParser

/// Nothing that a template of pull requests asked stays in a landed message.
struct TemplateLeftovers: Rule {
  static let id = "template-leftovers"
  static let page = RulePage(
    "nothing of the pull request's template lands",
    reason: """
      A description that becomes the body brings along what the page hides or nobody filled in: HTML comments, headings \
      without text, boxes without a tick, and placeholders such as `Fixes # (issue)` or `> Describe your change`. Boxes \
      with a tick, headings with text and whatever stands in code are left alone. Each run of such lines is one finding.
      """,
    passing: [
      "feat: add paging (#12)\n\n## What\n\nLists are long.\n\n- [x] Tests",
      "feat: add paging\n\n<!-- not landed yet -->",
    ],
    failing: [
      "feat: add paging (#12)\n\n<!-- What does it do? -->\n\nLists are long.",
      "feat: add paging (#12)\n\nLists are long.\n\n## Checklist\n\n- [ ] Tests",
      "fix: count (#12)\n\nFixes # (issue)",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard candidate.isLanded, message.hasTextBelowHeader else { return [] }
    let lines = message.linesBelowHeader
    let end = lines.lastIndex { !$0.isBlank }.map { lines[$0].number } ?? 1
    let written = lines.prefix { $0.text != "---------" }
    return TemplateRuns(in: written, footersFrom: message.footerLine ?? .max).runs.map { run in
      // The blank lines below go along, at the end those above.
      let below = lines[(run.lines.upperBound - 2)...].prefix(while: \.isBlank).count
      let above =
        run.lines.upperBound > end
        ? lines[..<(run.lines.lowerBound - 2)].reversed().prefix(while: \.isBlank).count : 0
      let more = run.lines.count - 1
      let count = more == 0 ? "" : ", with \(more) more \(more == 1 ? "line" : "lines")"
      return Finding(
        line: run.lines.lowerBound,
        "\(run.kind.rawValue) of a template would become part of the history\(count); expected it filled in or taken out",
        correction: Correction(
          lines: run.lines.lowerBound - above..<run.lines.upperBound + below, with: [], isSafe: false))
    }
  }
}
