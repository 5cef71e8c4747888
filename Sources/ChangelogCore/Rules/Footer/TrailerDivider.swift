import CommitParser

/// No line hides trailers from git.
struct TrailerDivider: Rule {
  static let id = "trailer-divider"
  static let page = RulePage(
    "no line `---` stands above trailers",
    reason: """
      Git takes such a line for the start of a patch and looks for trailers above it alone, so a `Signed-off-by` below \
      is lost to `git interpret-trailers` and to checks that use it. A line without trailers below it does no harm and is \
      left alone; so are the nine dashes that GitHub writes, and the block `updated-dependencies:` of Dependabot.
      """,
    passing: [
      "fix: close the file\n\nHandles\n\n---\n\nwere left open.",
      "fix: close the file\n\n---------\n\nCo-authored-by: A U Thor <author@example.org>",
    ],
    failing: ["fix: close the file\n\nHandles were left open.\n\n---\n\nReviewed-by: Z"])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard let line = candidate.message.lineHidingTrailers else { return [] }
    let lines = candidate.message.lines
    guard lines[line...].first?.hasPrefix("updated-dependencies:") != true else { return [] }
    // `--- a/file` says something that another line would lose.
    let isAlone = lines[line - 1].dropFirst(3).allSatisfy(\.isWhitespace)
    return [
      Finding(
        line: line, columns: 1..<4,
        "'---' hides the trailers below it from git; expected another line, such as '***'",
        correction: isAlone ? Correction(line: line, with: "***", isSafe: false) : nil)
    ]
  }
}
