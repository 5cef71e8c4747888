import CommitParser

/// No commit waits for a rebase to squash it.
struct AutosquashLeft: Rule {
  static let id = "autosquash-left"
  static let page = RulePage(
    "no commit begins with `fixup!`, `squash!` or `amend!`",
    reason: """
      `git commit --fixup` and `--squash` write these marks for `git rebase --autosquash`; a commit that still has one was \
      left over. Such a message is judged by this rule alone, and not while it is typed: then it is reported as skipped.
      """,
    passing: ["fix: close the file"], failing: ["fixup! fix: close the file", "squash! fix: close the file"])

  static func severity(under policy: RuleSurroundings) -> Severity { .error }
  static let judgesSkipped: IgnoreClass? = .autosquash

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    guard let mark = candidate.message.autosquashMark else { return [] }
    return [
      Finding(
        columns: 1..<mark.count + 1,
        "commit marked \(mark.inQuotes) was not squashed; expected 'git rebase --autosquash' to have done so")
    ]
  }
}
