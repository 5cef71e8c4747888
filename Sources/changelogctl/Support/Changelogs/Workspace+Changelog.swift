import ChangelogCore

extension Workspace {
  /// What is to be written of each part.
  ///
  /// - Parameter facts: What is known; what the forge and the trees tell is added.
  func shown(_ query: ChangelogQuery, knowing facts: inout ChangelogFacts) throws -> [ChangelogPart.Shown] {
    let parts = query.parts
    let policies = parts.map(\.policy)
    let rulePaths = policies[0].rulePaths(ofAudiences: query.fillsFiles)
    let timelines = try timelines(
      of: query.selection, under: policies, knowing: facts,
      keepsTrees: !rulePaths.isEmpty || parts.contains { $0.paths != nil }, planned: query.planned)
    try addTouching(rulePaths, of: timelines[0].timeline.history, to: &facts)
    func makeModels(_ relations: CommitRelations?, knowing facts: ChangelogFacts) -> [any ReleaseModel] {
      zip(timelines, parts).map {
        $0.timeline.model(
          for: query.style, under: $1.policy, knowing: facts, relations, links: query.links,
          collation: RootCollation.compare)
      }
    }
    // Several parts are cut by tags of their own, but what takes back what is the same for all.
    let relations =
      query.style.dialect == nil
      ? self.relations(of: timelines[0].timeline, under: policies[0], knowing: &facts) : nil
    let view = timelines[0].view
    var models = makeModels(relations, knowing: facts)
    let slices = try slices(of: view, in: models, query)
    if query.enriches {
      var seen: Set<Int> = []
      let asked = zip(timelines, slices).flatMap { $0.timeline.pullRequests(in: $1) }
        .filter { seen.insert($0).inserted }
      facts = enriched(facts, about: asked, under: policies[0], apiURL: query.apiURL)
      models = makeModels(parts.count > 1 ? relations : nil, knowing: facts)
    }
    var shown = timelines.indices.map { number in
      ChangelogPart.Shown(
        timeline: timelines[number].timeline, model: models[number], view: view, slices: slices[number])
    }
    try keepTouching(&shown, for: parts, needsAll: query.needsAll)
    return shown
  }

  private func slices(
    of view: ChangelogView, in models: [any ReleaseModel], _ query: ChangelogQuery
  ) throws(ViewError) -> [[ReleaseSlice]] {
    var slices: [[ReleaseSlice]] = []
    var isTorn = false
    for model in models {
      do throws(ViewError) {
        slices.append(try model.slices(of: view))
      } catch .noRelease where query.skipsUnreleased {
        slices.append([])
      } catch {
        guard query.allowsShallow, case .shallow = error else { throw error }
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
}
