import ChangelogCore
import GitHistory

extension Workspace {
  /// What a release would do; nil where there is nothing to release.
  func prepare(_ request: ReleaseRequest) throws -> PreparedRelease? {
    let (branch, head) = try releasableBranch(under: request.policy)
    let releases = try nextReleases(
      of: [request.part], under: request.policy, in: request.style, as: request.version)
    guard let (pending, next) = releases.first else { return nil }
    let history = pending.model.history
    let untagged = try UntaggedRelease(
      among: pending.all.commits.lazy.map { history.commits[$0] }, after: pending.unreleased.last,
      of: request.part.component?.name, under: request.part.policy,
      isTagged: { tag in try repository.target(of: "refs/tags/\(tag)") != nil })
    if request.kind == .merged {
      guard let untagged else {
        guard next.isNew else { return nil }
        let title = request.title(of: next.version?.description ?? "")
        throw ReleaseRefusal.nothingMerged(title)
      }
      return try prepare(untagged, of: pending, request, on: branch, head)
    }
    if let untagged, untagged.commit == head || !request.version.namesVersion {
      // A run that ended half-way left it so.
      guard untagged.commit == head else {
        throw ReleaseRefusal.untagged(untagged.tag, untagged.commit, version: untagged.version.description)
      }
      return try prepare(untagged, of: pending, request, on: branch, head)
    }
    guard next.isNew, let version = next.version else { return nil }
    let report = VersionReport(
      next, of: pending, under: request.part.policy, component: request.part.component?.name)
    return try prepare(version, report.reason, pending, request, on: branch, head)
  }

  /// The tag alone, on a commit that is there.
  private func prepare(
    _ untagged: UntaggedRelease, of pending: PendingRelease, _ request: ReleaseRequest, on branch: String,
    _ head: CommitID
  ) throws -> PreparedRelease {
    let planned = PlannedRelease(tag: untagged.tag, at: .commit(untagged.commit))
    let notes = try changelog(with: planned, request, fillsFiles: false).notes
    let reason = "commit \(untagged.commit.abbreviated) released it, and the tag is missing"
    return try prepared(
      untagged.version, untagged.tag, reason, pending, request, on: branch, head, files: [],
      target: .commit(untagged.commit), notes: notes)
  }

  /// A new commit and its tag.
  private func prepare(
    _ version: SemanticVersion, _ reason: String, _ pending: PendingRelease, _ request: ReleaseRequest,
    on branch: String, _ head: CommitID
  ) throws -> PreparedRelease {
    let title = request.title(of: version.description)
    let tag = request.part.policy.history.tags[0].tag(for: version)
    let author = try repository.identity(of: .author)
    let planned = PlannedRelease(
      tag: tag,
      at: .newCommit(
        message: title + "\n", author: Person(name: author.name, email: author.email),
        time: author.date.seconds))
    let (notes, changes) = try changelog(with: planned, request, fillsFiles: true)
    let holders = try versionFiles(of: request.part.policy, holding: version)
    let all = changes.map { ($0.file, $0.bytes, [String]()) } + holders
    let dirty = try otherChanges(allowing: Set(all.map(\.0.trackedPath)))
    let files = try all.map { file, bytes, versions in
      (
        prepared: PreparedRelease.File(
          file: file, bytes: bytes, isCommitted: try !repository.isIgnored(file.trackedPath)),
        planned: ReleasePlan.File(
          path: file.path, versions: versions, isChanged: bytes != file.bytes,
          hasOtherChanges: dirty.contains(file.trackedPath))
      )
    }
    let isNeeded = files.contains {
      $0.prepared.isCommitted && ($0.planned.isChanged || $0.planned.hasOtherChanges)
    }
    let target: ReleasePlan.Target =
      switch request.kind {
      case .pullRequest: .pullRequest(branch: request.branch(of: version.description), title: title)
      case .here, .merged: isNeeded ? .newCommit(title: title) : .commit(head)
      }
    return try prepared(
      version, tag, reason, pending, request, on: branch, head, files: files, target: target, notes: notes)
  }

  private func prepared(
    _ version: SemanticVersion, _ tag: String, _ reason: String, _ pending: PendingRelease,
    _ request: ReleaseRequest, on branch: String, _ head: CommitID,
    files: [(prepared: PreparedRelease.File, planned: ReleasePlan.File)], target: ReleasePlan.Target,
    notes: ReleaseNotes
  ) throws -> PreparedRelease {
    let destination = request.isPushed ? try destination(of: branch) : nil
    let signing = request.policy.release.sign
    let plan = ReleasePlan(
      component: request.part.component?.name, version: version, tag: tag,
      previousTag: pending.unreleased.last?.tag, reason: reason, branch: branch, files: files.map(\.planned),
      target: target, notes: notes.markdown, message: notes.message,
      signsCommit: signing.signs(where: repository.flag("commit.gpgSign", default: false)),
      signsTag: signing.signs(where: repository.flag("tag.gpgSign", default: false)),
      remote: destination?.remote)
    return PreparedRelease(
      plan: plan, base: head, files: files.map(\.prepared),
      committer: try repository.identity(of: .committer),
      author: try repository.identity(of: .author), destination: destination)
  }

  /// The changelog as it will be after a release: what it says of the release, and its files.
  private func changelog(
    with planned: PlannedRelease, _ request: ReleaseRequest, fillsFiles: Bool
  ) throws -> (notes: ReleaseNotes, files: [FileChange]) {
    let part = request.part
    guard ChangelogPolicy.templatePath(part.policy.changelog.style) == nil else {
      throw ReleaseRefusal.onlyTemplate
    }
    let links = ProjectLinks(
      remote: part.policy.project.url ?? repository.originURL, forge: part.policy.project.forge)
    var facts = try facts(
      under: part.policy, namesPeople: part.policy.changelog.show.authors || !part.policy.outputs.isEmpty,
      findsNewContributors: request.style.dialect == nil && part.policy.changelog.show.newContributors)
    var query = ChangelogQuery(parts: [part], style: request.style, links: links)
    query.planned = planned
    query.fillsFiles = fillsFiles
    let shown = try shown(query, knowing: &facts)
    let files = fillsFiles ? try changelogFiles(query, shown, knowing: facts) : []
    guard part.policy.history.releaseVersion(of: planned.tag) == nil else {
      return (try notes(of: planned, shown[0], query), files)
    }
    // A prerelease that the changelog folds into the final version still has notes of its own.
    query.parts[0].policy = part.policy.separatingPrereleases
    query.fillsFiles = false
    return (try notes(of: planned, try self.shown(query, knowing: &facts)[0], query), files)
  }

  private func notes(
    of planned: PlannedRelease, _ shown: ChangelogPart.Shown, _ query: ChangelogQuery
  ) throws(ViewError) -> ReleaseNotes {
    guard let slice = shown.slices.first(where: { $0.release?.isNamed(planned.tag) ?? false }) else {
      throw .noSuchRelease(planned.tag)
    }
    return ReleaseNotes(
      slice, of: shown.model, tag: planned.tag, in: query.style, under: query.parts[0].policy,
      links: query.links)
  }

  /// The files that hold the version, with the new one in them.
  private func versionFiles(
    of policy: Policy, holding version: SemanticVersion
  ) throws -> [(WorkTreeFile, [UInt8], [String])] {
    try policy.versions.files.map { entry in
      let file = try WorkTreeFile(entry.path, in: repository.workFolder)
      let versions = try entry.versions(in: file.bytes)
      return (file, try entry.updating(file.bytes, to: version.description), versions)
    }
  }
}

extension ReleaseRequest {
  /// What is released, as titles and branches name it.
  fileprivate func title(of version: String) -> String {
    policy.release.commit.text(for: (part.component.map { $0.name + " " } ?? "") + version)
  }

  fileprivate func branch(of version: String) -> String {
    policy.release.branch.text(for: (part.component.map { $0.name + "-" } ?? "") + version)
  }
}
