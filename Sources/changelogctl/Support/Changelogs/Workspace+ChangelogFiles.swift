import ChangelogCore
import GitHistory

extension Workspace {
  /// What the files of changelogs are to hold: each part's own one, and the outputs of the policy.
  func changelogFiles(
    _ query: ChangelogQuery, _ shown: [ChangelogPart.Shown], knowing facts: ChangelogFacts
  ) throws -> [FileChange] {
    var changes: [FileChange] = []
    for (part, shown) in zip(query.parts, shown) {
      guard let path = part.file else {
        let hasOthers = part.component == nil && !part.policy.outputs.isEmpty
        guard part.place == nil, query.planned == nil, !hasOthers else { continue }
        throw NoChangelogFile(component: part.component?.name)
      }
      let file = try WorkTreeFile(path, in: repository.workFolder)
      let releases = shown.model.rendered(
        shown.slices, in: query.style, under: part.policy, links: query.links)
      changes.append(
        try update(of: file, under: part.policy, with: releases) {
          var text = ""
          let context = ChangelogContext(links: query.links, policy: part.policy.changelog, isWhole: true)
          shown.model.write(shown.slices, with: query.style.makeWriter(context)) { text += $0 }
          return text
        })
    }
    if shown[0].view == .everything, query.parts[0].component == nil {
      for output in query.parts[0].policy.outputs {
        let text = try text(of: output, shown[0], query, knowing: facts)
        let file = try WorkTreeFile(output.file, in: repository.workFolder)
        let document = ChangelogDocument(file.bytes).filled(with: text)
        changes.append(
          FileChange(file: file, bytes: Array(text.utf8), difference: document.difference))
      }
    }
    return changes
  }

  /// A file with releases in it.
  ///
  /// - Parameter whole: The changelog as it is written where there is none yet.
  private func update(
    of file: WorkTreeFile, under policy: Policy, with releases: [RenderedRelease], whole: () -> String
  ) throws -> FileChange {
    let document = ChangelogDocument(file.bytes, tags: policy.history.tags)
    let update =
      document.isBlank ? document.filled(with: whole()) : document.updating(with: releases)
    if let kept = update.keptByHand, policy.history.since == nil, let tag = kept.tag {
      let name = kept.version.map(\.description) ?? tag
      StandardError.print(
        "changelogctl: \(VisibleText.showing(file.path)) was kept by hand up to \(VisibleText.showing(name)); set "
          + "'history.since: \(VisibleText.showing(tag))' in \(PolicyFile.name) to leave that to it\n")
    }
    return FileChange(file: file, bytes: update.bytes, difference: update.difference)
  }

  /// What a further file of the policy is to hold.
  private func text(
    of output: OutputPolicy, _ shown: ChangelogPart.Shown, _ query: ChangelogQuery,
    knowing facts: ChangelogFacts
  ) throws -> String {
    let policy = query.parts[0].policy
    let style =
      output.style.flatMap(ChangelogStyle.named) ?? ChangelogStyle.named(policy.changelog.style) ?? .default
    let styled = policy.styled(style)
    let addressed = try output.audience.map(styled.addressed) ?? styled
    let model = shown.timeline.model(
      for: style, under: addressed, knowing: facts, links: query.links, collation: RootCollation.compare)
    let view: ChangelogView =
      switch output.view {
      case .everything: .everything
      case .unreleased: .unreleased
      case .latest: .latest
      }
    let context = ChangelogContext(
      links: query.links, policy: addressed.changelog, isWhole: view == .everything)
    var text = ""
    model.write(try model.slices(of: view), with: context.makeWriter(of: output.format, in: style)) {
      text += $0
    }
    return text
  }
}

/// What is to be written has no file.
private struct NoChangelogFile: Error, CustomStringConvertible {
  /// Nil for the whole project.
  let component: String?

  var description: String {
    guard let component else {
      return "the policy keeps no changelog file; set 'changelog.file' in \(PolicyFile.name)"
    }
    return
      "component \(component.inQuotes) has no file; set 'components.\(component).file' in \(PolicyFile.name)"
  }
}
