import CommitParser

/// Reads what commits change under a policy, whatever becomes of it later.
struct ChangeReader: Sendable {
  let policy: Policy
  let facts: ChangelogFacts
  /// Nil where people are not asked for.
  let contributors: ContributorReader?

  init(policy: Policy, facts: ChangelogFacts) {
    self.policy = policy
    self.facts = facts
    contributors = facts.namesPeople ? ContributorReader(facts, under: policy.changelog) : nil
  }

  /// The changes of a commit in the order of its message; none for one that is not conventional or changes nothing.
  ///
  /// - Parameter override: What is said in place of its message, or beside it.
  func changes(of commit: Commit, _ override: Override?) -> [Change] {
    guard let override else { return changes(of: commit.message, in: commit, commit.glance) }
    let number = CommitMessage.landedTitle(in: commit.message).number
    let told = { (text: String) in
      self.changes(of: text, in: commit, MessageGlance(text), number: number)
    }
    var changes =
      override.replace?.value.flatMap(told) ?? self.changes(of: commit.message, in: commit, commit.glance)
    changes += override.add?.value.flatMap(told) ?? []
    if let breaking = override.breaking?.value {
      if !changes.contains(where: \.isListed) { changes.insert(plainChange(of: commit), at: 0) }
      changes.addBreaking([breaking])
    }
    if let note = override.note?.value, let first = changes.firstIndex(where: \.isListed) {
      changes[first].entry?.note = note
    }
    if override.hide != nil {
      changes = changes.map { Change(section: nil, bump: $0.bump, entry: nil) }
    }
    return changes
  }

  /// What a message changes; most change nothing, and their first word tells.
  ///
  /// - Parameter number: The number of the pull request where the text has none.
  private func changes(
    of text: String, in commit: Commit, _ glance: MessageGlance, number: Int? = nil
  ) -> [Change] {
    let marks = glance.marks
    guard !readsItems(marks) else {
      return squashedChanges(of: CommitMessage(text), in: commit, number: number)
    }
    guard mayCount(text, marks), !policy.isReleaseCommit(text),
      let header = CommitMessage.landedHeader(in: text)
    else { return [] }
    let hasRules = !policy.changelog.rules.isEmpty
    let type = policy.types[header.type]
    // A commit that is not listed and breaks nothing needs no more than its header read.
    guard hasRules || type?.section != nil || header.hasBreakingMark || marks.contains(.breaking) else {
      return type.map { [Change(section: nil, bump: $0.bump, entry: nil)] } ?? []
    }
    // Only what breaks may stand below the title.
    guard !header.hasBreakingMark, !marks.contains(.breaking) else {
      return change(of: CommitMessage(text), header, in: commit, number: number).map { [$0] } ?? []
    }
    let isPlain = glance.number > 0 && !glance.mayBeWrapped
    let change = change(
      header, in: commit, saying: text, breaking: [],
      cameBy: isPlain ? Int(glance.number) : CommitMessage.landedTitle(in: text).number ?? number)
    return change.map { [$0] } ?? []
  }

  /// Whether a message could be listed or move the version; most can't, and their first word tells.
  func mayCount(_ text: String, _ marks: MessageMarks) -> Bool {
    readsItems(marks)
      || marks.contains(.header) && (!policy.changelog.rules.isEmpty || policy.mayCount(text, marks))
  }

  /// Whether a message could count by a glance alone, so that most texts need not be touched.
  func mayCount(_ glance: MessageGlance) -> Bool {
    glance.marks.contains(.header) || readsItems(glance.marks)
  }

  /// Whether the items of a body count, by the policy or because something in them breaks.
  private func readsItems(_ marks: MessageMarks) -> Bool {
    policy.changelog.squash != .title || !marks.isDisjoint(with: [.breakingBelow, .nested])
  }

  /// What a squash changes by its title and the items of its body.
  private func squashedChanges(of message: CommitMessage, in commit: Commit, number: Int?) -> [Change] {
    let outer = message.withoutNestedBlocks
    let title = (try? outer.landedHeader.get()).flatMap {
      change(of: outer, $0, in: commit, number: number)
    }
    let landed = outer.landedTitle
    let items = message.itemsLeft.compactMap { item -> Change? in
      guard item.line != landed.line, policy.types[item.header.type] != nil,
        let header = try? item.landedHeader.get()
      else {
        return nil
      }
      return change(of: item.message, header, in: commit, number: landed.number ?? number)
    }
    return SquashedChanges(title: title, items: items, message: outer).changes(policy.changelog.squash)
  }

  /// The change of a message that was read as a whole.
  private func change(
    of message: CommitMessage, _ header: Header, in commit: Commit, number: Int?
  ) -> Change? {
    change(
      header, in: commit, saying: message.text, breaking: message.breakingDescriptions,
      cameBy: message.landedTitle.number ?? number)
  }

  /// The change of a header, or nil where the policy does not know its type and nothing breaks.
  private func change(
    _ header: Header, in commit: Commit, saying text: String, breaking: [String],
    cameBy pullRequest: @autoclosure () -> Int?
  ) -> Change? {
    let type = policy.types[header.type]
    guard type != nil || !breaking.isEmpty else { return nil }
    let bump = breaking.isEmpty ? type?.bump ?? .none : .major
    let change = Change(section: type?.section, bump: bump, entry: nil)
    let isPlain = policy.changelog.rules.isEmpty
    guard !isPlain || type?.section != nil || !breaking.isEmpty else { return change }
    let request = pullRequest()
    let entry = Entry(
      commit: commit.id, type: type?.name ?? header.type, scope: header.scope?.trimmed,
      subject: header.subject, pullRequest: request, breaking: breaking,
      author: facts.people.person(for: commit.author), message: text,
      authors: authors(of: commit, cameBy: request))
    return decided(change, about: entry, by: commit)
  }

  /// The rule that decides about an entry; nil when none does.
  func rule(about entry: Entry, by commit: Commit) -> EntryRule? {
    policy.changelog.rules.first { $0.decides(about: entry, by: commit, knowing: facts) }
  }

  /// The change as the rules have it.
  private func decided(_ change: Change, about entry: Entry, by commit: Commit) -> Change {
    var (change, entry) = (change, entry)
    let rule = rule(about: entry, by: commit)
    if rule?.breaks == true, !entry.isBreaking {
      entry.breaking = [entry.subject]
      change.bump = .major
    }
    change.section = rule?.section ?? change.section
    let isAsked = policy.changelog.listedTypes?.contains(entry.type) ?? true
    if rule?.hides == true || !isAsked { change.section = nil }
    let isListed = rule?.hides != true && (change.section != nil || entry.isBreaking)
    change.entry = isListed ? entry : nil
    return change
  }

  /// A change for a commit that has to be listed whatever its message says.
  private func plainChange(of commit: Commit) -> Change {
    let message = CommitMessage(commit.message)
    let header = try? message.landedHeader.get()
    let landed = message.landedTitle
    return Change(
      section: nil, bump: .none,
      entry: Entry(
        commit: commit.id, type: header.flatMap { policy.types[$0.type]?.name ?? $0.type } ?? "",
        scope: header?.scope?.trimmed, subject: header?.subject ?? landed.title, pullRequest: landed.number,
        breaking: [], author: facts.people.person(for: commit.author), message: message.text,
        authors: authors(of: commit, cameBy: landed.number)))
  }

  /// Who took part in a commit; nobody where people are not asked for.
  func authors(of commit: Commit, cameBy pullRequest: Int?) -> [Contributor] {
    contributors?.contributors(of: commit, cameBy: pullRequest) ?? []
  }
}

extension Policy {
  /// Whether a type makes a message count.
  fileprivate func mayCount(_ message: String, _ marks: MessageMarks) -> Bool {
    guard let word = CommitMessage.unmarkedType(in: message), let type = types[String(word)] else {
      return true
    }
    return type.section != nil || type.bump != .none || marks.contains(.breaking)
  }
}

extension String {
  /// The text without white space around it, which would keep it from being set in bold.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
