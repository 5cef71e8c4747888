@testable import ChangelogCore

extension FuzzTarget {
  /// Histories of any messages, parted by zeros, as changelogs in every style.
  static let changelog = FuzzTarget(
    "changelog",
    seeds: [
      messages.filter { !$0.contains("\0") }.joined(separator: "\0"),
      "feat: a\0v1.0.0\0Revert \"feat: a\"\0fix: b",
      "feat: a\0v1.0.0\0Reveeat: a\0v1.0.1\0Revert \"feat: art \"feat: a\"\0fix: b",
    ] + messages,
    words: messageWords + [
      "\0", "v1.0.0", "v2.0.0-rc.1", "v0.1.0", "[a](b)", "<b>", "**", "javascript:", "https://a.b/c)",
      "&amp;", "|",
    ]
  ) { bytes in
    let texts = bytes.split(separator: 0, maxSplits: 40, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    var tags: [(name: String, commit: Int)] = []
    for (commit, text) in texts.enumerated() where text.utf8.starts(with: "v".utf8) && text.utf8.count < 30 {
      // A repository has a name once.
      if !tags.contains(where: { $0.name == text }) { tags.append((text, commit)) }
    }
    let commits = texts.enumerated().map { number, text in
      Commit(
        id: CommitID(high: UInt64(number), middle: 0, low: 0), time: Int64(number) * 86_400,
        author: Person(name: String(text.prefix(9)), email: "a@b"), message: text)
    }
    let parents = commits.indices.map { $0 == 0 ? [] : [$0 - 1] }
    let history = History(
      commits: commits, graph: CommitGraph(parents: parents), head: commits.count - 1, tags: tags)
    for style in ChangelogStyle.all { try check(history, in: style) }
  }

  private static func check(_ history: History, in style: ChangelogStyle) throws {
    var policy = Policy.default
    policy.changelog = ChangelogPolicy(show: .init(authors: true, newContributors: true))
    policy = policy.styled(style)
    var facts = ChangelogFacts()
    (facts.namesPeople, facts.findsNewContributors) = (true, true)
    let timeline = ReleaseTimeline(of: history, under: policy.history)
    let links = ProjectLinks(remote: "https://github.com/o/n", forge: nil)
    let model = timeline.model(for: style, under: policy, knowing: facts, links: links) {
      $0 == $1 ? 0 : $0 < $1 ? -1 : 1
    }
    let slices = try model.slices(of: .everything)
    for format in ChangelogFormat.allCases {
      var text = ""
      let context = ChangelogContext(links: links, policy: policy.changelog, isWhole: true)
      model.write(slices, with: context.makeWriter(of: format, in: style)) { text += $0 }
      try promise(isVisible(text), "\(style.name), \(format.rawValue): nothing in it moves a cursor")
    }
    let releases = model.rendered(slices, in: style, under: policy, links: links)
    let filled = ChangelogDocument([]).updating(with: releases).bytes
    let again = ChangelogDocument(filled).updating(with: releases).bytes
    try promise(again == filled, "\(style.name): a file of ours stays as it is")
  }
}
