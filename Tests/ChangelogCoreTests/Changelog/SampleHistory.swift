import ChangelogCore

/// Histories for tests: a line of commits, one a day from 1970-01-01 on.
enum SampleHistory {
  /// - Parameters:
  ///   - messages: The commits, oldest first; commit *i* has an id that ends in *i*.
  ///   - merges: Commits that have the one before the previous for a second parent.
  static func timeline(
    _ messages: [String], tags: [(name: String, commit: Int)] = [],
    under policy: HistoryPolicy = HistoryPolicy(),
    merging merges: Set<Int> = []
  ) -> ReleaseTimeline {
    let commits = messages.enumerated().map { index, message in
      Commit(
        id: CommitID(high: 0, middle: 0, low: UInt32(index)), time: Int64(index) * 86_400,
        author: Person(name: "Ada", email: "ada@example.org"), message: message)
    }
    let parents = messages.indices.map { index in
      merges.contains(index) ? [index - 1, index - 2] : index == 0 ? [] : [index - 1]
    }
    let history = History(
      commits: commits, graph: CommitGraph(parents: parents), head: commits.isEmpty ? nil : commits.count - 1,
      tags: tags)
    return ReleaseTimeline(of: history, under: policy)
  }

  /// What a style prints of such a history.
  static func changelog(
    _ messages: [String], tags: [(name: String, commit: Int)] = [], style: ChangelogStyle = .default,
    links: ProjectLinks? = nil, show: ChangelogPolicy.Show = .init(), isWhole: Bool = true, json: Bool = false
  ) throws -> (text: String, hasContent: Bool) {
    var facts = ChangelogFacts()
    facts.namesPeople = show.authors || json
    facts.findsNewContributors = show.newContributors
    let model = ResolvedTimeline(
      timeline(messages, tags: tags), under: Policy.default.styled(style), knowing: facts)
    let context = ChangelogContext(links: links, policy: ChangelogPolicy(show: show), isWhole: isWhole)
    var text = ""
    let hasContent = model.write(
      try model.slices(of: isWhole ? .everything : .unreleased),
      with: context.makeWriter(of: json ? .json : .markdown, in: style)
    ) { text += $0 }
    return (text, hasContent)
  }
}
