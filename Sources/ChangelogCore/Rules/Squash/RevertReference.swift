import CommitParser

/// A revert says what it takes back.
struct RevertReference: Rule {
  static let id = "revert-reference"
  static let page = RulePage(
    "a revert names the commit or the pull request that it takes back",
    reason: """
      A header can be found twice in a history, and one that was edited not at all: only the id or the number tells what a \
      changelog has to leave out. Enough is the sentence `This reverts commit 1a2b3c4.` that git writes, GitHub's \
      `Reverts owner/name#12`, a footer such as `Refs: 1a2b3c4`, or the number within the header: \
      `Revert "feat: add paging (#12)" (#13)`. An issue that the revert closes is not enough. Judged are headers of \
      type `revert`, and `Revert "…"` and `Reapply "…"`, which `ignore: revert` skips otherwise.
      """,
    passing: [
      "Revert \"feat: add paging\"\n\nThis reverts commit 1a2b3c4.",
      "Revert \"feat: add paging (#12)\" (#13)",
      "Revert \"feat: add paging\" (#13)\n\nReverts ada/lists#12",
      "revert: feat: add paging\n\nRefs: 1a2b3c4, 5d6e7f8",
    ],
    failing: [
      "Revert \"feat: add paging\" (#13)", "revert: feat: add paging",
      "revert: add paging (#13)\n\nCloses #9",
    ])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }
  static let judgesSkipped: IgnoreClass? = .revert

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard IgnoreClass.revert.contains(candidate) || message.hasRevertType else { return [] }
    let namesPullRequest = message.references.contains {
      !$0.isClosing && ["#", "!", "gh-"].contains($0.prefix.lowercased())
    }
    guard !namesPullRequest, !message.namesCommit else { return [] }
    let isDescribed = candidate.landing?.settings.body == .description
    return [
      Finding(
        "revert does not say which commit it is about; "
          + "expected 'This reverts commit <id>.' or 'Reverts #<number>' below the header",
        mendingIn: isDescribed ? .description(line: nil) : nil)
    ]
  }
}

extension CommitMessage {
  fileprivate var hasRevertType: Bool { headerType?.text.lowercased() == "revert" }

  /// Whether it has a commit's id: 7 or more hexadecimal digits, figures and letters among them or after `commit`.
  fileprivate var namesCommit: Bool {
    var previous: Substring.UTF8View?
    for word in text.utf8.split(whereSeparator: { !$0.isLetterOrDigit }) {
      defer { previous = word }
      guard (7...64).contains(word.count), word.allSatisfy(\.isHexadecimalDigit) else { continue }
      let isMixed = word.contains { $0 < 0x40 } && word.contains { $0 > 0x40 }
      if isMixed || previous.map({ Substring($0).lowercased() == "commit" }) ?? false { return true }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
      || self >= 0x80
  }
}
