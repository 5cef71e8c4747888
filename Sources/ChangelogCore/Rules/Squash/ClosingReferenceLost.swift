import CommitParser

/// An issue that the branch closes is closed by what lands.
struct ClosingReferenceLost: Rule {
  static let id = "closing-reference-lost"
  static let page = RulePage(
    "an issue that the branch closes is closed when the pull request lands",
    reason: """
      `Closes #9` in a commit of the branch closes the issue only if it lands. GitHub, GitLab, Gitea and Forgejo also \
      close what the description of a pull request names, whatever the commit says, so only a reference that is in neither \
      is reported: the issue stays open. Elsewhere the description has no such power and must land, too. With \
      `descriptions: true` the rule also reports, on every forge, references that only the description has: the issue is \
      closed, and the commit and the changelog don't show it.
      """,
    passing: ["fix: count from one (#12)\n\nCloses #9"], failing: [])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  private let mindsDescriptions: Bool

  init(options: inout RuleOptions) {
    mindsDescriptions = options.truth(
      "descriptions", default: false,
      "Whether references that only the description has are reported everywhere")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let landing = candidate.landing else { return [] }
    var closed = Set(candidate.message.references.filter(\.isClosing).map(\.issueName))
    var findings: [Finding] = []
    let description = landing.pullRequest.description.map { CommitMessage("-\n\n" + $0) }
    for reference in description?.references ?? [] where reference.isClosing {
      guard closed.insert(reference.issueName).inserted else { continue }
      let closes = landing.forge.closesByDescription
      guard !closes || mindsDescriptions else { continue }
      let end = closes ? "the history does not show it" : "the issue stays open"
      findings.append(
        Finding(
          "\(reference.shown) is only in the description, and \(end); expected it in the message that lands",
          mendingIn: .merge))
    }
    for commit in SquashedCommits(of: landing.pullRequest).own {
      for reference in CommitMessage(String(commit.message)).references
      where reference.isClosing && closed.insert(reference.issueName).inserted {
        findings.append(
          Finding(
            "\(reference.shown) of commit \(commit.index + 1) does not land, and the issue stays open; "
              + "expected it in the description",
            mendingIn: .description(line: nil)))
      }
    }
    return findings
  }
}

extension ForgeName {
  /// Whether a pull request closes the issues that its description names.
  fileprivate var closesByDescription: Bool { [.github, .gitlab, .gitea].contains(self) }
}

extension Reference {
  /// The issue, however it is written.
  fileprivate var issueName: String { "\(repository ?? "")\(prefix)\(issue)" }

  fileprivate var shown: String { "\(action ?? "closes") \(repository ?? "")\(prefix)\(issue)".inQuotes }
}
