import CommitParser

/// The title stands at the very beginning, and not within what the forge writes around it.
struct PlatformWrapper: Rule {
  static let id = "platform-wrapper"
  static let page = RulePage(
    "the forge writes nothing before the pull request's title",
    reason: """
      Azure DevOps lands `Merged PR 12: feat: add paging`, Bitbucket Data Center `Pull request #12: feat: add paging`, and \
      Bitbucket Cloud puts `Merged in branch (pull request #12)` on the first line and the title on the third. This program \
      judges and lists the title inside, so the rule is off; but most other tools find no type in such a header, skip \
      it, or fail. A team that has such tools switches the rule on, and gives the message itself when a pull request is \
      completed. Merges, which have wrappers of their own, are left to `merge-commit`.
      """,
    passing: ["feat: add paging (#12)", "feat: add paging", "Merged PR 12"],
    failing: [
      "Merged PR 12: feat: add paging", "Pull request #12: feat: add paging",
      "Merged in paging (pull request #12)\n\nfeat: add paging",
    ])

  static let judgesWrapper = true

  init(options: inout RuleOptions) {}

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let landed = message.landedTitle
    let place: MendingPlace? = candidate.landing == nil ? nil : .merge
    switch landed.shape {
    case .azure, .bitbucketDataCenter:
      let wrapper = message.headerLine.prefix { $0 != ":" } + ":"
      return [
        Finding(
          columns: 1..<wrapper.count + 1,
          "\(wrapper.inQuotes) keeps other tools from reading the header; expected \(landed.title.inQuotes) alone",
          correction: Correction(line: 1, with: landed.title, isSafe: false), mendingIn: place)
      ]
    case .bitbucketCloud where landed.line > 1:
      return [
        Finding(
          "title stands on line \(landed.line), where other tools do not read it; "
            + "expected \(landed.title.inQuotes) on the first line",
          correction: Correction(lines: 1..<landed.line + 1, with: [landed.title], isSafe: false),
          mendingIn: place)
      ]
    case .bitbucketCloud, .plain, .numberSign, .exclamationMark, .gitHubMerge, .giteaMerge, .gitLabMerge,
      .gitLabSquash:
      return []
    }
  }
}
