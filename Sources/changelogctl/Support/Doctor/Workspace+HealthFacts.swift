import ChangelogCore
import GitHistory

extension Workspace {
  /// What a look at the repository finds; nothing is changed.
  ///
  /// - Parameter event: The path of an event's file; nil for that of the job.
  func healthFacts(in job: JobEnvironment, event: String?) throws -> HealthFacts {
    let style = ChangelogStyle.named(policy.changelog.style) ?? .default
    var facts = HealthFacts(policy: policy)
    facts.isInJob = job.isJob
    facts.isBare = repository.workFolder == nil
    facts.isShallow = repository.isShallow
    let remote = repository.setting("extensions.partialClone") ?? "origin"
    facts.partialClone = repository.setting("remote.\(remote).partialCloneFilter").map { (remote, $0) }
    facts.hosting = try job.hosting(event: event)
    if HealthChecks.looksAtHook(facts) {
      facts.hook = try HealthFinding.hook { try HookPlace(in: repository) }
    }
    try addBranch(to: &facts)
    try addHistory(to: &facts, in: style)
    return facts
  }

  private func addBranch(to facts: inout HealthFacts) throws {
    facts.operation = repository.operation
    let isBorn = try repository.head() != nil
    let branch = repository.currentBranch
    facts.head = isBorn ? branch.map { .branch($0) } ?? .detached : .unborn
    facts.releasedBranch = try policy.history.branches.first { name in
      guard !name.contains("*") else { return false }
      return try ["refs/heads/", "refs/remotes/origin/"].contains {
        try repository.target(of: $0 + name) != nil
      }
    }
    if let branch, let upstream = try repository.upstream(of: branch), let distance = upstream.distance {
      facts.upstream = HealthFacts.Upstream(
        name: "\(upstream.remote)/\(upstream.branch)", ahead: distance.ahead, behind: distance.behind)
    }
  }

  /// One walk for everything, by which files are compared only where there are some.
  private func addHistory(to facts: inout HealthFacts, in style: ChangelogStyle) throws {
    let styled = policy.styled(style)
    let parts =
      [ChangelogPart(under: styled)] + styled.components.map { ChangelogPart(of: $0, under: styled) }
    facts.parts = parts.map { part in
      var found = HealthFacts.Part(component: part.component?.name, policy: part.policy)
      found.versionFiles = part.policy.versions.files.map { versionFile($0) }
      found.changelog = part.file.flatMap { changelogFile($0) }
      return found
    }
    guard facts.head != .unborn else { return }
    let known = try self.facts(
      under: styled, namesPeople: styled.changelog.show.authors,
      findsNewContributors: style.dialect == nil && styled.changelog.show.newContributors)
    facts.overrides = known.overrides
    let timelines =
      facts.comparesFiles
      ? try compareFiles(of: parts, in: style, knowing: known, &facts)
      : try timelines(of: .everything, under: parts.map(\.policy)).map(\.timeline)
    for (place, timeline) in timelines.enumerated() {
      let history = timeline.history
      facts.parts[place].last = timeline.ownership.releases.last.map {
        Unreleased.Last(tag: $0.tag.name, version: $0.tag.version)
      }
      let slices = try timeline.incompleteSlices(of: .unreleased)
      facts.parts[place].unreleased = slices.flatMap(\.commits).map { history.commits[$0] }
    }
    facts.tags = try tags(in: timelines[0], of: parts)
  }

  /// Adds what is to be in the changelog files, and returns the histories behind it.
  private func compareFiles(
    of parts: [ChangelogPart], in style: ChangelogStyle, knowing known: ChangelogFacts,
    _ facts: inout HealthFacts
  ) throws -> [ReleaseTimeline] {
    let links = ProjectLinks(
      remote: policy.project.url ?? repository.originURL, forge: policy.project.forge)
    var known = known
    let shown = try shown(ChangelogQuery(parts: parts, style: style, links: links), knowing: &known)
    for (place, (part, shown)) in zip(parts, shown).enumerated() {
      guard case .bytes(let bytes)? = facts.parts[place].changelog?.content, !bytes.isEmpty else { continue }
      let document = ChangelogDocument(bytes, tags: part.policy.history.tags)
      let isCurrent = document.has(
        shown.slices, of: shown.model, in: style, under: part.policy, links: links)
      facts.parts[place].changelog?.releases =
        isCurrent
        ? [] : shown.model.rendered(shown.slices, in: style, under: part.policy, links: links)
    }
    return shown.map(\.timeline)
  }

  private func tags(
    in timeline: ReleaseTimeline, of parts: [ChangelogPart]
  ) throws -> [HealthFacts.FoundTag] {
    let histories = parts.map(\.policy.history)
    let scheme = policy.versions.rules.scheme
    let tags = try repository.tags { name in
      histories.contains { $0.version(in: name) != nil } || TagPattern.isLikely(name, writing: scheme)
    }
    let wanted = Set(tags.map(\.commit))
    let commits = timeline.history.commits
    let reached = Set(
      commits.indices.lazy.filter { wanted.contains(commits[$0].id) && timeline.isOnBranch($0) }.map {
        commits[$0].id
      })
    return tags.map { HealthFacts.FoundTag($0.name, isReached: reached.contains($0.commit)) }
  }

  private func versionFile(_ entry: VersionFilePolicy) -> HealthFacts.VersionFile {
    do {
      let top = try repository.workFolder.flatMap { try FileReader.resolved($0) }
      guard let top else { throw WorkTreeFileError.bare(entry.path) }
      let bytes = try RepositoryFile.bytes(
        of: PolicyFile.join(top, entry.path), shownAs: entry.path, within: top, limit: WorkTreeFile.limit)
      return HealthFacts.VersionFile(entry.path, .versions(try entry.versions(in: bytes)))
    } catch {
      return HealthFacts.VersionFile(entry.path, .nothing("\(error)"))
    }
  }

  private func changelogFile(_ path: String) -> HealthFacts.ChangelogFile? {
    guard repository.workFolder != nil else { return nil }
    do {
      return HealthFacts.ChangelogFile(path, .bytes(try WorkTreeFile(path, in: repository.workFolder).bytes))
    } catch {
      return HealthFacts.ChangelogFile(path, .nothing("\(error)"))
    }
  }
}
