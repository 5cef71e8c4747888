/// Whether HEAD reaches the highest releases, for no version counts on from others.
enum TagsOffBranch: HealthCheck {
  static let id = "tags-off-branch"
  static let summary = "no higher release is on another branch"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    if facts.isShallow { return "a shallow clone does not tell which tags are on the branch" }
    if facts.head == .unborn { return "there is no commit yet" }
    // An old commit lacks all releases since, which is no mistake.
    guard case .branch(let branch) = facts.head else { return "HEAD is on no branch" }
    guard facts.policy.history.branches.contains(where: { Glob($0).matches(branch) }) else {
      return "\(branch.inQuotes) is not a branch that is released"
    }
    // Such a name stands for several branches, each with releases of its own, higher ones among them.
    return facts.policy.history.branches.contains(branch) || MaintenanceLine(branch: branch) != nil
      ? nil : "branches such as \(branch.inQuotes) are released side by side"
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    var seen: Set<[TagPattern]> = []
    return facts.parts.filter { seen.insert($0.policy.history.tags).inserted }.compactMap { part in
      let tags = higher(than: part, in: facts)
      guard !tags.isEmpty else { return nil }
      let last =
        part.last.map { "and higher than its last release\(part.label), \($0.tag.inQuotes)" }
        ?? "which has no release\(part.label)"
      let names = HealthFinding.list(tags)
      return HealthFinding(
        tags.count == 1
          ? "tag \(names) is not on this branch, \(last): next versions do not count on from it"
          : "tags \(names) are not on this branch, \(last): next versions do not count on from them",
        remedy: remedy(facts, tags.count == 1))
    }
  }

  private static func remedy(_ facts: HealthFacts, _ isOne: Bool) -> HealthFinding.Remedy {
    if let upstream = facts.upstream, upstream.behind > 0 { return .command(upstream.pull) }
    return .words(
      isOne
        ? "merge the branch that has it, or release from there; if it is no release, delete it or narrow 'history.tags'"
        : "merge the branch that has them, or release from there; if they are no releases, delete them or narrow "
          + "'history.tags'")
  }

  /// The names of tags, the highest version first.
  ///
  /// Prereleases mostly live on branches of their own, and on a maintenance branch so does what is too high for it.
  private static func higher(than part: HealthFacts.Part, in facts: HealthFacts) -> [String] {
    let line: MaintenanceLine? =
      if case .branch(let name) = facts.head { MaintenanceLine(branch: name) } else { nil }
    let history = part.policy.history
    let tags = facts.tags.filter { !$0.isReached }.compactMap { tag in
      history.version(in: tag.name).map { (name: tag.name, version: $0) }
    }
    return tags.filter { tag in
      !tag.version.isPrerelease && (part.last.map { $0.version < tag.version } ?? true)
        && (line?.contains(tag.version) ?? true)
    }.sorted { ($1.version, $1.name) < ($0.version, $0.name) }.map(\.name)
  }
}
