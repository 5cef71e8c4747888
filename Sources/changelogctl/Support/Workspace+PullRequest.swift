import ChangelogCore
import GitHistory

extension Workspace {
  /// The forge that the remote's address tells; nil for an unknown one.
  var forge: ForgeName? { (policy.project.url ?? repository.originURL).flatMap(ForgeName.init(ofRemote:)) }

  /// The project on its forge, such as `owner/name`, by the remote's address; nil for an unknown one.
  var project: String? {
    (policy.project.url ?? repository.originURL).flatMap(ProjectPage.init(remote:))?.path
  }

  /// The page of a pull request on its forge; nil where that cannot be told.
  func url(of request: PullRequest, on forge: ForgeName?) -> String? {
    let links = ProjectLinks(remote: policy.project.url ?? repository.originURL, forge: forge)
    return request.number.flatMap { links?.url(ofPullRequest: $0) }
  }

  /// What is said about a pull request.
  func report(on branch: PullRequestBranch) throws -> PullRequestReport {
    let request = branch.facts.request
    let check = PullRequestCheck(
      of: request, on: branch.facts.forge, under: policy, changedPaths: try changedPaths(of: branch),
      written: branch.facts.written,
      approvedTitle: branch.facts.written == nil || request.title.isEmpty ? nil : request.title,
      remarks: branch.facts.remarks)
    let style = ChangelogStyle.named(policy.changelog.style) ?? .default
    let policy = policy.styled(style)
    let effect = LandingEffect(of: check.prediction.likeliest.message.text, under: policy)
    let links = ProjectLinks(
      remote: policy.project.url ?? repository.originURL, forge: policy.project.forge ?? branch.facts.forge)
    return PullRequestReport(
      check, effect: effect,
      lines: effect.text(in: style, links: links, policy: policy.changelog),
      versions: try versions(at: branch.base, adding: effect.bump, under: policy, style),
      composed: ComposedMessage(of: check).text)
  }

  /// Whether a pull request changes a file; false where the clone lacks its commits.
  func changes(_ path: String, on branch: PullRequestBranch) -> Bool {
    guard let fork = branch.forkPoint, let head = branch.head else { return false }
    // What cannot be read there, such as a link, is no file of the base branch any more.
    let before = try? repository.contents(of: path, at: fork, limit: PolicyFile.limit)
    return before != (try? repository.contents(of: path, at: head, limit: PolicyFile.limit))
  }

  private func changedPaths(of branch: PullRequestBranch) throws -> [String]? {
    guard policy.rules.needsChangedPaths, let fork = branch.forkPoint, let head = branch.head else {
      return nil
    }
    return try repository.changedPaths(from: fork, to: head)
  }

  /// How a bump moves the next version; nil where there is no release, or a shallow clone hides it.
  private func versions(
    at base: CommitID?, adding bump: Bump, under policy: Policy, _ style: ChangelogStyle
  ) throws -> VersionStep? {
    guard let base else { return nil }
    let facts = try facts(under: policy, namesPeople: false)
    let (timeline, view) = try timeline(of: .unreleased, under: policy, knowing: facts, from: base)
    let model = timeline.model(
      for: style, under: policy, knowing: facts, links: nil, collation: RootCollation.compare)
    do throws(ViewError) {
      let slice = try model.slices(of: view).first
      // The last release is the slice's own neighbour only where semantic-release cuts.
      let last = style.dialect == nil ? timeline.ownership.releases.last?.tag : slice?.previous?.tag
      guard let slice, let last else { return nil }
      return VersionStep(
        from: last.version, waiting: model.release(slice).bump, adding: bump,
        under: policy.versions.rules, on: .today)
    } catch {
      StandardError.print("changelogctl: warning: the next version is not known: \(error)\n")
      return nil
    }
  }
}
