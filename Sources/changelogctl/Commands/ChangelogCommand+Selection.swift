import ChangelogCore

extension ChangelogCommand {
  /// What is to be written of each part.
  ///
  /// - Parameters:
  ///   - facts: What is known; what the forge and the trees tell is added.
  ///   - needsAll: Whether commits count that can't be listed.
  func shown(
    _ parts: [ChangelogPart], in workspace: borrowing Workspace, _ style: ChangelogStyle,
    knowing facts: inout ChangelogFacts, links: ProjectLinks?, needsAll: Bool
  ) throws -> [ChangelogPart.Shown] {
    let policies = parts.map(\.policy)
    let rulePaths = policies[0].rulePaths(ofAudiences: write || check)
    let timelines = try workspace.timelines(
      of: selection, under: policies, knowing: facts,
      keepsTrees: !rulePaths.isEmpty || parts.contains { $0.paths != nil })
    try workspace.addTouching(rulePaths, of: timelines[0].timeline.history, to: &facts)
    // Several parts are cut by tags of their own, but what takes back what is the same for all.
    let relations =
      parts.count > 1 && style.dialect == nil
      ? CommitRelations(of: timelines[0].timeline, under: policies[0], knowing: facts) : nil
    func makeModels(knowing facts: ChangelogFacts) -> [any ReleaseModel] {
      zip(timelines, parts).map {
        $0.timeline.model(
          for: style, under: $1.policy, knowing: facts, relations, links: links,
          collation: RootCollation.compare)
      }
    }
    let view = timelines[0].view
    var models = makeModels(knowing: facts)
    let slices = try slices(of: view, in: models)
    if enrich {
      var seen: Set<Int> = []
      let asked = zip(timelines, slices).flatMap { $0.timeline.pullRequests(in: $1) }
        .filter { seen.insert($0).inserted }
      facts = workspace.enriched(facts, about: asked, under: policies[0], apiURL: apiURL)
      models = makeModels(knowing: facts)
    }
    var shown = timelines.indices.map { number in
      ChangelogPart.Shown(
        timeline: timelines[number].timeline, model: models[number], view: view, slices: slices[number])
    }
    try workspace.keepTouching(&shown, for: parts, needsAll: needsAll)
    return shown
  }

  private func slices(
    of view: ChangelogView, in models: [any ReleaseModel]
  ) throws(ViewError) -> [[ReleaseSlice]] {
    var slices: [[ReleaseSlice]] = []
    var isTorn = false
    for model in models {
      do throws(ViewError) {
        slices.append(try model.slices(of: view))
      } catch .noRelease where scope.allComponents {
        slices.append([])
      } catch {
        guard allowShallow, case .shallow = error else { throw error }
        isTorn = true
        slices.append(try model.incompleteSlices(of: view))
      }
    }
    if isTorn {
      StandardError.print(
        "changelogctl: warning: this clone is shallow, and commits that it lacks are not listed\n")
    }
    return slices
  }

  private var selection: Selection {
    if let range = range.flatMap(RevisionRange.init) { return .range(range) }
    if let at { return .release(at) }
    return latest ? .latest : unreleased ? .unreleased : .everything
  }
}
