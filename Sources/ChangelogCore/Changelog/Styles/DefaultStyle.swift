extension ChangelogStyle {
  /// Headings with dates and links, breaking changes first, an entry a line.
  public static let `default` = ChangelogStyle(
    name: "default", types: nil, dialect: nil,
    makeWriter: { DefaultWriter(context: $0) })
}

private struct DefaultWriter: ChangelogWriter {
  let context: ChangelogContext
  private var hasReleases = false

  init(context: ChangelogContext) { self.context = context }

  func begin(_ output: inout String) {
    if context.isWhole { output += "# Changelog\n" }
  }

  mutating func append(_ release: Release, to output: inout String) {
    guard release.tag != nil || !release.isEmpty else { return }
    if context.isWhole || hasReleases { output += "\n" }
    hasReleases = true
    output += "## " + heading(of: release) + "\n"
    context.appendAliases(of: release, to: &output)
    if !release.breaking.isEmpty {
      let listed = Set(release.sections.flatMap { $0.entries.map(\.commit) })
      output += "\n### Breaking Changes\n\n"
      for entry in release.breaking {
        for note in entry.breaking { append(entry, saying: note, to: &output) }
        if !listed.contains(entry.commit) { context.appendNote(of: entry, to: &output, bullet: "*") }
      }
    }
    for section in release.sections {
      output += "\n### " + MarkdownText.escaped(section.title) + "\n\n"
      for entry in section.entries {
        append(entry, saying: entry.subject, to: &output)
        context.appendNote(of: entry, to: &output, bullet: "*")
      }
    }
    if release.isEmpty { output += "\nNo notable changes.\n" }
    context.appendNewContributors(of: release, to: &output, bullet: "*")
  }

  func end(_ output: inout String) {}

  private func heading(of release: Release) -> String {
    let name = release.version.map { MarkdownText.escaped($0.description) } ?? "Unreleased"
    let url = context.show.compare ? context.links?.url(ofRelease: release) : nil
    return (url.map { "[\(name)](\($0))" } ?? name) + (release.day.map { " (\($0))" } ?? "")
  }

  private func append(_ entry: Entry, saying text: String, to output: inout String) {
    output += "* "
    if let scope = entry.scope { output += "**" + MarkdownText.escaped(scope) + ":** " }
    output += MarkdownText.escaped(text, links: context.links, startsLine: entry.scope == nil)
    context.appendMarks(of: entry, to: &output)
    output += "\n"
  }
}
