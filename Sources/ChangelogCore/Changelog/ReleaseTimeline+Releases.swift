internal import CommitParser

extension ReleaseTimeline {
  /// The release of a slice: its commits read, sorted into sections, and put in order.
  ///
  /// A commit is listed when its header parses and its type has a section, or when it breaks something. Merge commits
  /// are left out unless the policy keeps them.
  public func release(_ slice: ReleaseSlice, under policy: Policy, naming people: Mailmap)
    -> Release
  {
    var bump = Bump.none
    var sections: [String: [Entry]] = [:]
    var breaking: [Entry] = []
    for commit in slice.commits {
      guard policy.history.merges == .keep || history.graph.parentCount(of: commit) < 2 else { continue }
      guard let change = Change(history.commits[commit], under: policy, people) else { continue }
      bump = max(bump, change.bump)
      guard let entry = change.entry else { continue }
      if let section = change.section { sections[section, default: []].append(entry) }
      if entry.isBreaking { breaking.append(entry) }
    }
    return Release(
      tag: slice.release?.tag.name, version: slice.release?.tag.version,
      aliases: slice.release?.aliases.map(\.name) ?? [],
      day: slice.release.map { CalendarDay(secondsSince1970: history.commits[$0.tag.commit].time) },
      previousTag: slice.previous?.tag.name, commitCount: slice.commits.count, bump: bump,
      breaking: policy.changelog.order.sorted(breaking),
      sections: policy.types.sections.compactMap { title in
        sections[title].map { Section(title: title, entries: policy.changelog.order.sorted($0)) }
      })
  }
}

/// What one commit means under a policy.
private struct Change {
  let section: String?
  let bump: Bump
  /// Nil for a commit that is not listed.
  let entry: Entry?

  /// Nil for a commit whose header doesn't parse, or whose type the policy does not know and that breaks nothing.
  init?(_ commit: Commit, under policy: Policy, _ people: Mailmap) {
    guard policy.mayCount(commit.message), let header = CommitMessage.landedHeader(in: commit.message) else {
      return nil
    }
    let type = policy.types[header.type]
    section = type?.section
    // A commit that is not listed and breaks nothing needs no more than its header read.
    guard section != nil || header.hasBreakingMark || CommitMessage.mentionsBreaking(commit.message) else {
      guard let type else { return nil }
      bump = type.bump
      entry = nil
      return
    }
    let message = CommitMessage(commit.message)
    let breaking = message.breakingDescriptions
    guard type != nil || !breaking.isEmpty else { return nil }
    bump = breaking.isEmpty ? type?.bump ?? .none : .major
    guard section != nil || !breaking.isEmpty else {
      entry = nil
      return
    }
    entry = Entry(
      commit: commit.id, type: type?.name ?? header.type, scope: header.scope?.trimmed,
      subject: header.subject,
      pullRequest: message.landedTitle.number, breaking: breaking, author: people.person(for: commit.author),
      message: commit.message)
  }
}

extension Policy {
  /// Whether a message could be listed or move the version; most can't, and their first word tells.
  fileprivate func mayCount(_ message: String) -> Bool {
    guard let word = CommitMessage.unmarkedType(in: message), let type = types[String(word)] else {
      return true
    }
    return type.section != nil || type.bump != .none || CommitMessage.mentionsBreaking(message)
  }
}

extension String {
  /// The text without white space around it, which would keep it from being set in bold.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}

extension ChangelogPolicy.Order {
  /// The entries in this order; they come as they landed.
  fileprivate func sorted(_ entries: [Entry]) -> [Entry] {
    switch self {
    case .oldest: return entries
    case .newest: return entries.reversed()
    case .subject:
      let keys = entries.map { (($0.scope ?? "") + "\0" + $0.subject).lowercased() }
      return entries.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { entries[$0] }
    }
  }
}
