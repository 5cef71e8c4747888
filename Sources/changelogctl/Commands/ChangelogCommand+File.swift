import ArgumentParser
import ChangelogCore
import GitHistory

extension ChangelogCommand {
  /// Puts the releases of each part into its file, or shows what that would change.
  func update(
    _ parts: [ChangelogPart], _ shown: [ChangelogPart.Shown], in workspace: borrowing Workspace,
    _ style: ChangelogStyle, knowing facts: ChangelogFacts, links: ProjectLinks?
  ) throws {
    var isStale = false
    for (part, shown) in zip(parts, shown) {
      guard let path = part.file else {
        guard part.place == nil else { continue }
        throw NoChangelogFile(component: scope.component ?? "")
      }
      let file = try WorkTreeFile(path, in: workspace.repository.workFolder)
      let releases = shown.model.rendered(shown.slices, in: style, under: part.policy, links: links)
      isStale =
        try update(file, under: part.policy, with: releases) {
          var text = ""
          let context = ChangelogContext(links: links, policy: part.policy.changelog, isWhole: true)
          shown.model.write(shown.slices, with: style.makeWriter(context)) { text += $0 }
          return text
        } || isStale
    }
    if shown[0].view == .everything, scope.component == nil, !scope.allComponents {
      for output in parts[0].policy.outputs {
        let text = try text(of: output, shown[0], under: parts[0].policy, knowing: facts, links: links)
        let file = try WorkTreeFile(output.file, in: workspace.repository.workFolder)
        isStale =
          try put(Array(text.utf8), in: file, ChangelogDocument(file.bytes).filled(with: text).difference)
          || isStale
      }
    }
    if check, isStale { throw ExitCode(1) }
  }

  /// Puts releases into a file, or shows what that would change; returns whether it changes anything.
  ///
  /// - Parameter whole: The changelog as it is written where there is none yet.
  private func update(
    _ file: WorkTreeFile, under policy: Policy, with releases: [RenderedRelease], whole: () -> String
  ) throws -> Bool {
    let document = ChangelogDocument(file.bytes, tags: policy.history.tags)
    let update =
      document.isBlank ? document.filled(with: whole()) : document.updating(with: releases)
    if let kept = update.keptByHand, policy.history.since == nil, let tag = kept.tag {
      let name = kept.version.map(\.description) ?? tag
      StandardError.print(
        "changelogctl: \(VisibleText.showing(file.path)) was kept by hand up to \(VisibleText.showing(name)); set "
          + "'history.since: \(VisibleText.showing(tag))' in \(PolicyFile.name) to leave that to it\n")
    }
    return try put(update.bytes, in: file, update.difference)
  }

  /// What a further file of the policy is to hold.
  private func text(
    of output: OutputPolicy, _ shown: ChangelogPart.Shown, under policy: Policy,
    knowing facts: ChangelogFacts, links: ProjectLinks?
  ) throws -> String {
    let style =
      output.style.flatMap(ChangelogStyle.named) ?? ChangelogStyle.named(policy.changelog.style) ?? .default
    let styled = policy.styled(style)
    let policy = try output.audience.map(styled.addressed) ?? styled
    let model = shown.timeline.model(
      for: style, under: policy, knowing: facts, links: links, collation: RootCollation.compare)
    let view: ChangelogView =
      switch output.view {
      case .everything: .everything
      case .unreleased: .unreleased
      case .latest: .latest
      }
    let context = ChangelogContext(links: links, policy: policy.changelog, isWhole: view == .everything)
    let writer = output.format == .json ? context.makeJSONWriter() : style.makeWriter(context)
    var text = ""
    model.write(try model.slices(of: view), with: writer) { text += $0 }
    return text
  }

  /// Puts a text in the place of a file, or shows what that would change; returns whether it changes anything.
  private func put(_ bytes: [UInt8], in file: WorkTreeFile, _ difference: UnifiedDifference) throws -> Bool {
    let isCurrent = bytes == file.bytes
    guard !check else {
      if !isCurrent { try StandardOutput.print(difference.text(of: file.path)) }
      return !isCurrent
    }
    if !isCurrent { try file.replace(by: bytes) }
    StandardError.print(
      isCurrent
        ? "changelogctl: \(VisibleText.showing(file.path)) is up to date\n"
        : "changelogctl: wrote \(VisibleText.showing(file.path))\n")
    return !isCurrent
  }
}

/// A component whose changelog is to be written has no file.
private struct NoChangelogFile: Error, CustomStringConvertible {
  let component: String

  var description: String {
    "component \(component.inQuotes) has no file; set 'components.\(component).file' in \(PolicyFile.name)"
  }
}
