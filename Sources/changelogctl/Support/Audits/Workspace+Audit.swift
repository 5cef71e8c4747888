import ChangelogCore
import GitHistory

extension Workspace {
  /// How the changes of a branch landed, what the policy says of them, and what the changelog has of them.
  ///
  /// - Parameter name: What the repository is called.
  func audit(_ request: AuditRequest, of name: String) throws -> Audit {
    let style = ChangelogStyle.named(self.policy.changelog.style) ?? .default
    let policy = self.policy.styled(style).readingAll
    let since = request.since ?? self.policy.history.since.map(HistoryPoint.init)
    let rulePaths = policy.rulePaths()
    let hasComponents = !policy.components.isEmpty
    let (timeline, tips) = try wholeTimeline(
      from: request.branch, and: [since, request.until, policy.squash.since], under: policy,
      keepsTrees: hasComponents || !rulePaths.isEmpty, isAlone: request.isAlone)
    func resolved(_ point: HistoryPoint?) -> HistoryPoint.Resolved? {
      point?.resolved(in: timeline.history, by: tips)
    }
    var facts = try facts(under: policy, namesPeople: false)
    try addTouching(rulePaths, of: timeline.history, to: &facts)
    let relations = style.dialect == nil ? relations(of: timeline, under: policy, knowing: &facts) : nil
    let links = ProjectLinks(
      remote: policy.project.url ?? repository.originURL, forge: policy.project.forge)
    let model = timeline.model(
      for: style, under: policy, knowing: facts, relations, links: links, collation: RootCollation.compare)
    let slices = try model.slices(of: .everything)
    let line = LandingLine(of: timeline)
    let numbers = line.numbers(from: resolved(since), to: resolved(request.until))
    let judge = LandingJudge(
      line, under: policy, squashSince: resolved(policy.squash.since),
      changedPaths: policy.rules.needsChangedPaths ? try changedPaths(at: numbers, on: line) : nil)
    let landings = Threads.map(numbers.count, inPartsOf: 64) { judge.landing(at: numbers[$0]) }
    let touches =
      hasComponents
      ? try repository.touches(
        of: numbers.flatMap(line.commits), in: timeline.history, on: policy.components.map(\.paths)) : nil
    return Audit(
      of: name, branch: request.branch ?? repository.currentBranch ?? "HEAD", links: links, under: policy,
      line: line, numbers: numbers, landings: landings, in: model, slices: slices, touches: touches)
  }

  /// The history of a branch to its roots, and the numbers of the commits that points name.
  private func wholeTimeline(
    from branch: String?, and points: [HistoryPoint?], under policy: Policy, keepsTrees: Bool,
    isAlone: Bool
  ) throws -> (ReleaseTimeline, tips: [String: Int]) {
    guard let head = try branch.map({ try repository.commit(named: $0) }) ?? repository.head() else {
      return (ReleaseTimeline(of: .empty, under: policy.history), [:])
    }
    let names = points.compactMap { point -> String? in
      if case .revision(let name)? = point { name } else { nil }
    }
    var request = WalkRequest(head: head)
    request.tags = try repository.tags { policy.history.releaseVersion(of: $0) != nil }
    request.extraTips = try names.map { try repository.commit(named: $0) }
    if policy.history.otherBranches == .read { request.extraTips += request.tags.map(\.commit) }
    request.keepsTrees = keepsTrees
    request.keepsAuthorTimes = true
    request.keepsCommitters = true
    var progress = Progress("reading commits")
    let (history, repaired) = try repository.history(request) { if isAlone { progress.show($0) } }
    progress.clear()
    if isAlone { warn(about: repaired) }
    let tips = Dictionary(zip(names, history.extraTips)) { first, _ in first }
    return (ReleaseTimeline(of: history, under: policy.history), tips)
  }

  /// The paths that landings change, by their places on the line.
  private func changedPaths(at numbers: [Int], on line: LandingLine) throws -> [Int: [String]] {
    var paths: [Int: [String]] = [:]
    for number in numbers { paths[number] = try repository.changedPaths(of: line.id(at: number)) }
    return paths
  }
}

extension HistoryPoint {
  /// The point in a history that was walked from the commits that points name.
  fileprivate func resolved(in history: History, by tips: [String: Int]) -> Resolved {
    switch self {
    case .day(let day): .day(day)
    case .revision(let name): .reached(history.graph.reachable(from: tips[name].map { [$0] } ?? []))
    }
  }
}
