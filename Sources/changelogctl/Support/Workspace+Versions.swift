import ChangelogCore
import GitHistory

extension Workspace {
  /// The releases that would be made now, one for each part.
  ///
  /// - Parameter tip: The commit that would be released; nil for HEAD.
  func pendingReleases(
    of parts: [ChangelogPart], in style: ChangelogStyle, from tip: CommitID? = nil
  ) throws -> [PendingRelease] {
    // Whatever the changelog does with prereleases: a version counts on from the last one that is none.
    let policies = style.dialect == nil ? parts.map(\.policy.foldingPrereleases) : parts.map(\.policy)
    var facts = try facts(under: policies[0], namesPeople: false)
    let rulePaths = policies[0].rulePaths()
    let timelines = try timelines(
      of: .unreleased, under: policies, knowing: facts, from: tip,
      keepsTrees: !rulePaths.isEmpty || parts.contains { $0.paths != nil }, tagsPrereleases: true)
    try addTouching(rulePaths, of: timelines[0].timeline.history, to: &facts)
    var shown: [ChangelogPart.Shown] = []
    for (policy, (timeline, view)) in zip(policies, timelines) {
      let model = timeline.model(
        for: style, under: policy, knowing: facts, links: nil, collation: RootCollation.compare)
      let slices = try model.slices(of: view)
      shown.append(ChangelogPart.Shown(timeline: timeline, model: model, view: view, slices: slices))
    }
    let all = shown.compactMap(\.slices.first)
    try keepTouching(&shown, for: parts, needsAll: true)
    return zip(shown, zip(all, policies)).map { shown, whole in
      let slice = shown.slices.first ?? ReleaseSlice(release: nil, previous: whole.0.previous, commits: [])
      return PendingRelease(shown.model, slice, of: whole.0, under: whole.1)
    }
  }

  /// What would be released now, and as which version: of the project, or of components.
  ///
  /// - Parameters:
  ///   - policy: That of the whole project.
  ///   - request: What is asked of each of them.
  func nextReleases(
    of wanted: [ChangelogPart], under policy: Policy, in style: ChangelogStyle, as request: VersionRequest
  ) throws -> [(pending: PendingRelease, next: NextVersion)] {
    let dependencies = wanted.map { $0.component.map(policy.components.dependencies) ?? [] }
    let names = Set(wanted.compactMap(\.component?.name))
    let others = policy.components.filter { component in
      !names.contains(component.name) && dependencies.contains { $0.contains(component.name) }
    }
    let parts = wanted + others.map { ChangelogPart(of: $0, under: policy) }
    var pending = try pendingReleases(of: parts, in: style)
    let released = Set(
      zip(parts, pending).filter { $1.unreleased.isReleasable }.compactMap(\.0.component?.name))
    var request = request
    request.line = repository.currentBranch.flatMap(MaintenanceLine.init)
    let tags = try repository.tags { name in wanted.contains { $0.policy.history.version(in: name) != nil } }
    return try zip(wanted, dependencies).enumerated().map { place, part in
      let (part, dependencies) = part
      pending[place].unreleased.releasedDependencies = released.intersection(dependencies).sorted()
      let history = part.policy.history
      let next = try NextVersion(
        after: pending[place].unreleased, as: request, under: part.policy.versions.rules,
        taken: tags.compactMap { history.version(in: $0.name) }, on: .today)
      return (pending[place], next)
    }
  }
}
