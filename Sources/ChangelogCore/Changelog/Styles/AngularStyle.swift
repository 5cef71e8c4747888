import CommitParser

extension ChangelogStyle {
  /// What semantic-release writes with the preset `angular`, byte for byte.
  public static let angular = ChangelogStyle(
    name: "angular", types: PolicyPreset.angular.policy.types, dialect: .angular,
    makeWriter: { AngularWriter(context: $0, dialect: .angular) })

  /// What it writes with the preset `conventionalcommits`.
  public static let conventional = ChangelogStyle(
    name: "conventional", types: PolicyPreset.conventionalCommitsTypes, dialect: .conventionalCommits,
    makeWriter: { AngularWriter(context: $0, dialect: .conventionalCommits) })
}

/// Writes the text of a stranger as it is, as semantic-release does; only what steers a terminal is shown instead.
private struct AngularWriter: ChangelogWriter {
  private let layout: AngularLayout
  private let links: AngularLinks?
  private let show: ChangelogPolicy.Show
  private var hasReleases = false

  init(context: ChangelogContext, dialect: AngularDialect) {
    layout = AngularLayout(dialect, context.policy)
    links = AngularLinks(context.links)
    show = context.policy.show
  }

  func begin(_ output: inout String) {}
  func end(_ output: inout String) {}

  mutating func append(_ release: Release, to output: inout String) {
    // Without a version there is no release to come.
    guard let version = release.version, let tag = release.tag else { return }
    if hasReleases { output += "\n" }
    hasReleases = true
    let compare = show.compare ? links : nil
    let url = release.previousTag.flatMap { previous in compare?.url(comparing: previous, with: tag) }
    output += layout.heading(of: version) + " " + (url.map { "[\(version)](\($0))" } ?? "\(version)")
    if let day = release.day { output += " (\(day))" }
    output += "\n"
    var blocks = release.sections.map(block)
    if !release.breaking.isEmpty {
      blocks.insert(notes(of: release.breaking), at: layout.dialect == .angular ? blocks.count : 0)
    }
    let isApart = layout.spacing == .double
    for (place, block) in blocks.enumerated() {
      // The notes above the sections are followed by one blank line in any case.
      let isClose =
        place > 0 && layout.dialect == .conventionalCommits && !release.breaking.isEmpty && place == 1
      output += (isApart && !isClose ? "\n\n" : "\n") + block
    }
  }

  private func block(of section: Section) -> String {
    let title = section.title.isEmpty ? "" : "### \(section.title.withoutControls)\n\n"
    return title + section.entries.map(line).joined()
  }

  private func line(of entry: Entry) -> String {
    guard let message = AngularMessage(entry.message, layout.dialect) else { return "" }
    let read = AngularEntry(message, links: links, layout)
    let scope = read.scope.flatMap { $0.isEmpty ? nil : " **\($0.withoutControls):**" } ?? ""
    return "*" + scope + " "
      + read.text(of: show.commit ? entry.commit : nil, links: links, layout).withoutControls + "\n"
  }

  private func notes(of entries: [Entry]) -> String {
    let mark = layout.dialect == .angular ? "" : "⚠ "
    return "### \(mark)BREAKING CHANGES\n\n"
      + entries.flatMap { entry in
        let scope =
          entry.scope.flatMap { $0 == "*" || $0.isEmpty ? nil : "**\($0.withoutControls):** " } ?? ""
        return entry.breaking.map { "* " + scope + $0.withoutControls + "\n" }
      }.joined()
  }
}
