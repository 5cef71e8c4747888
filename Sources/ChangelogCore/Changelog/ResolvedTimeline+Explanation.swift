import CommitParser

extension ResolvedTimeline {
  /// Why a commit is listed or not.
  ///
  /// - Parameters:
  ///   - id: The commit.
  ///   - model: The model that the changelog is written from.
  /// - Returns: Nil for a commit that the walk has not met.
  public func explanation(of id: CommitID, as model: any ReleaseModel) throws(ViewError) -> Explanation? {
    guard let commit = timeline.history.commits.firstIndex(where: { $0.id == id }) else { return nil }
    let own = timeline.history.commits[commit]
    let slice = try model.incompleteSlices(of: .everything).last { $0.commits.contains(commit) }
    let release = slice.map(model.release)
    let listed = release?.listings(of: id) ?? []
    return Explanation(
      commit: own, pullRequest: CommitMessage.landedTitle(in: own.message).number, parsed: parsed(own),
      overrides: overrides[commit]?.told ?? [], release: slice?.release?.tag,
      ownership: ownership(of: commit, slice), listings: listed,
      bump: changes(of: commit).map(\.bump).max() ?? .none, reasons: reasons(for: commit))
  }

  /// The commits of a pull request, the oldest first.
  public func commits(ofPullRequest number: Int) -> [CommitID] {
    timeline.ownership.childrenFirst.reversed().filter {
      timeline.isOnBranch($0)
        && CommitMessage.landedTitle(in: timeline.history.commits[$0].message).number == number
    }.map { timeline.history.commits[$0].id }
  }

  private func parsed(_ commit: Commit) -> String {
    let message = CommitMessage(commit.message)
    switch message.landedHeader {
    case .failure(let error):
      return "\(message.headerLine.inQuotes) is no conventional header: \(error)"
    case .success(let header):
      let type = policy.types[header.type].map {
        $0.name == header.type ? "" : ", which means \($0.name.inQuotes)"
      }
      return "type \(header.type.inQuotes)" + (type ?? ", which is not in the policy")
        + (header.scope.map { ", scope \($0.inQuotes)" } ?? "") + ", subject \(header.subject.inQuotes)"
        + (message.isBreaking ? ", breaking" : "")
    }
  }

  private func ownership(of commit: Int, _ slice: ReleaseSlice?) -> String {
    guard timeline.isOnBranch(commit) else { return "none, for it is not on this branch" }
    guard !timeline.isBeforeSince(commit) else { return "none here, for it lies before history.since" }
    guard let tag = slice?.release?.tag else { return "none yet, for no release tag reaches it" }
    return "\(tag.name.inQuotes) is the first release tag that reaches it"
  }

  /// Why a commit is listed so, or not at all.
  private func reasons(for commit: Int) -> [String] {
    var reasons: [String] = []
    let name = { (other: Int) in String(timeline.history.commits[other].id.abbreviated) }
    if policy.history.merges == .skip, timeline.history.graph.parentCount(of: commit) > 1 {
      reasons.append("it is a merge, and history.merges is 'skip'")
    }
    if backports.merged[commit] != nil {
      reasons.append("the merge that brought it is listed in its place")
    }
    if let hide = overrides[commit]?.hide {
      reasons.append("the \(hide.source.phrase) hides it: \(hide.value)")
    }
    for (revert, targets) in reverts.targets.sorted(by: { $0.key < $1.key }) where targets.contains(commit) {
      let isSame = timeline.ownership.rank(of: revert) == timeline.ownership.rank(of: commit)
      reasons.append("\(name(revert)) takes it back in \(isSame ? "the same" : "a later") release")
    }
    for target in reverts.targets[commit] ?? [] {
      let isSame = timeline.ownership.rank(of: target) == timeline.ownership.rank(of: commit)
      reasons.append("it takes back \(name(target)) of \(isSame ? "the same" : "an older") release")
    }
    if reverts.unresolved.contains(commit) {
      reasons.append("what it takes back is not in this history")
    }
    if backports.repeated.contains(commit) {
      reasons.append("another commit of the release brought the same change")
    }
    if let versions = backports.versions[commit] {
      reasons.append("\(versions.joined(separator: ", ")) brought the same change")
    }
    return reasons + typeReasons(for: commit)
  }

  /// What its type and the rules have to do with it.
  private func typeReasons(for commit: Int) -> [String] {
    let own = timeline.history.commits[commit]
    let text = overrides[commit]?.replace?.value.first ?? own.message
    guard let header = try? CommitMessage(text).landedHeader.get(), let type = policy.types[header.type]
    else {
      return []
    }
    let entry = Entry(
      commit: own.id, type: type.name, scope: header.scope, subject: header.subject,
      pullRequest: CommitMessage.landedTitle(in: own.message).number, breaking: [], author: own.author,
      message: text)
    if let rule = reader.rule(about: entry, by: own) {
      return [
        "a rule of changelog.rules "
          + (rule.hides
            ? "hides it" : rule.section.map { "puts it under \($0.inQuotes)" } ?? "says that it breaks")
      ]
    }
    return [
      type.section.map { "type \(type.name.inQuotes) stands under \($0.inQuotes)" }
        ?? "type \(type.name.inQuotes) has no section"
    ]
  }
}

extension Release {
  /// Where a commit is listed.
  fileprivate func listings(of commit: CommitID) -> [Explanation.Listing] {
    let has = { (entry: Entry) in entry.commit == commit || entry.joined.contains { $0.commit == commit } }
    let listed = sections.flatMap { section in
      section.entries.filter(has).map { Explanation.Listing(section: section.title, entry: $0) }
    }
    return listed.isEmpty ? breaking.filter(has).map { Explanation.Listing(section: nil, entry: $0) } : listed
  }
}

extension Override {
  /// Its parts with where they stand.
  fileprivate var told: [(part: String, source: Source, text: String)] {
    [
      replace.map { ("replace", $0.source, $0.value.joined(separator: "; ")) },
      add.map { ("add", $0.source, $0.value.joined(separator: "; ")) },
      hide.map { ("hide", $0.source, $0.value) }, note.map { ("note", $0.source, $0.value) },
      breaking.map { ("breaking", $0.source, $0.value) },
    ].compactMap(\.self)
  }
}
