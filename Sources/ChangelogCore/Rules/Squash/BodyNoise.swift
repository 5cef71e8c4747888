import CommitParser

/// The commits that a landed message lists are worth reading.
struct BodyNoise: Rule {
  static let id = "body-noise"
  static let page = RulePage(
    "the commits that a landed message lists tell readers something",
    reason: """
      GitHub's default is to list the commits of a branch below the title, and most of them speak of how the work went. \
      Noise is a bullet that repeats the title, `wip`, `fixup!`, a merge of the base branch, `Update README.md` as the \
      web page writes it, and one made of words such as `fix lint`, `address review comments`, `oops`. A bullet with text \
      below it is kept, save for co-authors, which forges list again at the end, and so is the only one. One finding counts them, where they are \
      at least `share` percent of the list. Set the forge to take the description, or let `changelogctl pr --compose` \
      write the body.
      """,
    passing: [
      "feat: add paging (#12)\n\n* feat: count the lines\n\n* feat: show the count\n\n* fix lint",
      "feat: add paging (#12)\n\n- fix lint",
    ],
    failing: ["feat: add paging (#12)\n\n* feat: add paging\n\n* fix: count from one\n\n* wip"])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }

  private let share: Int

  init(options: inout RuleOptions) {
    share = options.number(
      "share", default: 50,
      "Of a hundred listed commits, how many have to be noise to be reported; 0 reports any")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    // The only commit of a branch is often named as the title is.
    guard candidate.isLanded, let entries = CommitList(message)?.entries, entries.count > 1 else { return [] }
    let noisy = HistoryNoise(below: message.landedTitle.title)
    let noise = entries.indices.filter {
      entries[$0].isBare && noisy.contains(entries[$0].header)
    }
    // Divided, for a share can be as great as a number can be.
    guard let first = noise.first, noise.count * 100 / entries.count >= share else { return [] }
    let example = entries[noise.first { entries[$0].header.count < 30 } ?? first]
    return [
      Finding(
        line: entries[first].line,
        "\(noise.count) of \(entries.count) listed commits tell readers nothing, such as \(example.header.inQuotes); "
          + "expected only what they want to know",
        correction: message.dropping(Set(noise), of: entries), mendingIn: candidate.landing?.placeOfList)
    ]
  }
}

extension CommitList.Entry {
  /// Whether there is nothing below its first line but co-authors.
  fileprivate var isBare: Bool { text.allSatisfy { $0.prefix(15).lowercased() == "co-authored-by:" } }
}

extension CommitMessage {
  /// The body without some of the commits that it lists.
  fileprivate func dropping(_ noise: Set<Int>, of entries: [CommitList.Entry]) -> Correction? {
    guard let bodyLine, let body else { return nil }
    let end = bodyLine + body.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let lines = lines
    var kept: [Substring] = []
    for place in entries.indices where !noise.contains(place) {
      let next = place + 1 < entries.count ? entries[place + 1].line : end
      kept += lines[(entries[place].line - 1)..<(next - 1)]
    }
    while let last = kept.last, last.isWhite { kept.removeLast() }
    // Without a body, no blank line stands above it.
    let start = kept.isEmpty ? 2 : bodyLine
    return Correction(lines: start..<end, with: kept.map(String.init), isSafe: false)
  }
}

extension Landing {
  /// Where the list of commits can be kept out of the message.
  fileprivate var placeOfList: MendingPlace {
    forge == .github ? .setting("default commit message: pull request title and description") : .merge
  }
}
