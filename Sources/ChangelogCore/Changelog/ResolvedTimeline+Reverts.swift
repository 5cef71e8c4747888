import CommitParser

extension ResolvedTimeline {
  /// Whether a view lists a commit that takes back something which the walk has not met.
  ///
  /// Only older commits can tell then which version had it.
  public func takesBackOlder(in view: ChangelogView) -> Bool {
    guard !reverts.unresolved.isEmpty, let slices = try? timeline.incompleteSlices(of: view) else {
      return false
    }
    return slices.contains { !reverts.unresolved.isDisjoint(with: $0.commits) }
  }

  /// What a revert changes for its release.
  func changes(by effect: RevertChains.Effect, of commit: Int) -> [Change] {
    switch effect {
    case .reverts(let root, let release):
      let version = timeline.ownership.releases[release].tag.version.description
      return ownChanges(of: root).compactMap(\.entry).map { reverting($0, by: commit, undoing: version) }
    case .reapplies(let root):
      return ownChanges(of: root).map { change in
        Change(
          section: change.section, bump: change.bump,
          entry: change.entry.map {
            entry(of: commit, type: $0.type, scope: $0.scope, $0.subject, breaking: $0.breaking)
          })
      }
    }
  }

  /// What a revert changes whose commit is not in the history: by the title that it quotes.
  func changesByQuotation(of commit: Int) -> [Change] {
    let own = ownChanges(of: commit)
    guard own.isEmpty, let message = message(of: commit),
      case .title(let title)? = message.revert?.quotation, let header = try? Header(title),
      policy.types[header.type]?.section != nil
    else { return own }
    let entry = entry(of: commit, type: header.type, scope: header.scope, header.subject)
    return [reverting(entry, by: commit, undoing: nil)]
  }

  private func reverting(_ entry: Entry, by commit: Int, undoing version: String?) -> Change {
    let type = policy.types["revert"]
    // Who wrote down what the revert does in words of their own is believed.
    let told = message(of: commit).flatMap { message -> Header? in
      guard case .scopeAndSubject? = message.revert?.quotation else { return nil }
      return try? message.landedHeader.get()
    }
    var listed = self.entry(
      of: commit, type: type?.name ?? "revert", scope: told.map(\.scope) ?? entry.scope,
      told?.subject ?? entry.subject)
    listed.undoes = version
    return Change(
      section: type?.section, bump: type?.bump ?? .patch, entry: type?.section == nil ? nil : listed)
  }

  private func message(of commit: Int) -> CommitMessage? {
    CommitRelations.message(of: history.commits[commit], overrides[commit])
  }

  private func entry(
    of commit: Int, type: String, scope: String?, _ subject: String, breaking: [String] = []
  ) -> Entry {
    let commit = timeline.history.commits[commit]
    let number = CommitMessage.landedTitle(in: commit.message).number
    return Entry(
      commit: commit.id, type: type, scope: scope, subject: subject, pullRequest: number, breaking: breaking,
      author: reader.facts.people.person(for: commit.author), message: commit.message,
      authors: reader.authors(of: commit, cameBy: number))
  }
}
