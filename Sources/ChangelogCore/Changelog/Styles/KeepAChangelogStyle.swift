extension ChangelogStyle {
  /// The layout of keepachangelog.com 1.1.0.
  public static let keepAChangelog = ChangelogStyle(
    name: "keepachangelog",
    types: PolicyPreset.keepachangelog.policy.types, dialect: nil,
    makeWriter: { KeepAChangelogWriter(context: $0) })
}

private struct KeepAChangelogWriter: ChangelogWriter {
  let context: ChangelogContext
  /// The targets of the headings' links, which stand below everything.
  private var definitions: [String] = []
  private var hasReleases = false

  init(context: ChangelogContext) { self.context = context }

  func begin(_ output: inout String) {
    guard context.isWhole else { return }
    output += """
      # Changelog

      All notable changes to this project will be documented in this file.

      The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/),
      and this project adheres to [Semantic Versioning](https://semver.org/spec/v2.0.0.html).

      """
  }

  mutating func append(_ release: Release, to output: inout String) {
    guard release.tag != nil || !release.isEmpty else { return }
    if context.isWhole || hasReleases { output += "\n" }
    hasReleases = true
    let name = release.version?.description ?? "Unreleased"
    let url = context.show.compare ? context.links?.url(ofRelease: release) : nil
    output += "## " + (url == nil && release.version != nil ? name : "[\(name)]")
    if let url {
      // Among several components a definition would count for the same version of each.
      if context.place == nil { definitions.append("[\(name)]: \(url)") } else { output += "(\(url))" }
    }
    output += (release.day.map { " - \($0)" } ?? "") + "\n"
    context.appendAliases(of: release, to: &output)
    for (title, entries) in sections(of: release) {
      output += "\n### " + MarkdownText.escaped(title) + "\n\n"
      for entry in entries { append(entry, to: &output) }
    }
    context.appendNewContributors(of: release, to: &output, bullet: "-")
  }

  func end(_ output: inout String) {
    guard !definitions.isEmpty else { return }
    output += "\n" + definitions.joined(separator: "\n") + "\n"
  }

  /// The sections, with breaking changes of types that are not listed under Changed: the format knows no other place.
  private func sections(of release: Release) -> [(title: String, entries: [Entry])] {
    var sections = release.sections.map { (title: $0.title, entries: $0.entries) }
    let listed = Set(sections.flatMap { $0.entries.map(\.commit) })
    let others = release.breaking.filter { !listed.contains($0.commit) }
    guard !others.isEmpty else { return sections }
    if let changed = sections.firstIndex(where: { $0.title == "Changed" }) {
      sections[changed].entries += others
    } else {
      sections.insert(("Changed", others), at: sections.first?.title == "Added" ? 1 : 0)
    }
    return sections
  }

  private func append(_ entry: Entry, to output: inout String) {
    output += "- " + (entry.isBreaking ? "**Breaking:** " : entry.undoes == nil ? "" : "**Reverted:** ")
    if let scope = entry.scope { output += "**" + MarkdownText.escaped(scope) + ":** " }
    let startsLine = entry.scope == nil && !entry.isBreaking && entry.undoes == nil
    output += MarkdownText.escaped(entry.subject, links: context.links, startsLine: startsLine)
    context.appendMarks(of: entry, to: &output)
    output += "\n"
    for note in entry.breaking where note != entry.subject {
      output += "  - " + MarkdownText.escaped(note, links: context.links, startsLine: true) + "\n"
    }
    context.appendNote(of: entry, to: &output, bullet: "-")
  }
}
