import ArgumentParser
import ChangelogCore

extension ChangelogCommand {
  /// Puts releases into the file, or shows what that would change.
  ///
  /// - Parameter whole: The changelog as it is written where there is none yet.
  func update(
    _ file: WorkTreeFile, under policy: Policy, with releases: [RenderedRelease], whole: () -> String
  ) throws {
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
    if check {
      guard !isCurrent else { return }
      try StandardOutput.print(update.difference.text(of: file.path))
      throw ExitCode(1)
    }
    if !isCurrent { try file.replace(by: update.bytes) }
    StandardError.print(
      isCurrent
        ? "changelogctl: \(VisibleText.showing(file.path)) is up to date\n"
        : "changelogctl: wrote \(VisibleText.showing(file.path))\n")
  }
}
