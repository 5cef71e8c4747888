import ArgumentParser
import ChangelogCore
import GitHistory

extension ChangelogCommand {
  /// Puts the releases of each part into its file, or shows what that would change.
  func update(
    _ parts: [ChangelogPart], _ shown: [ChangelogPart.Shown], in workspace: borrowing Workspace,
    _ style: ChangelogStyle, links: ProjectLinks?
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
    let isCurrent = update.bytes == file.bytes
    guard !check else {
      if !isCurrent { try StandardOutput.print(update.difference.text(of: file.path)) }
      return !isCurrent
    }
    if !isCurrent { try file.replace(by: update.bytes) }
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
