/// Writes a changelog as plain text: for mails, terminals and the messages of tags.
struct PlainTextWriter: ChangelogWriter {
  let context: ChangelogContext
  /// Whether releases have no headings, as where there is one and its name stands elsewhere.
  var isUntitled = false
  private var hasReleases = false

  init(context: ChangelogContext, isUntitled: Bool = false) {
    self.context = context
    self.isUntitled = isUntitled
  }

  func begin(_ output: inout String) {
    guard let place = context.place else { return }
    output += (place.isFirst ? "" : "\n") + "\(place.name)\n\n"
  }

  func end(_ output: inout String) {}

  mutating func append(_ release: Release, to output: inout String) {
    guard release.tag != nil || !release.isEmpty else { return }
    if hasReleases { output += "\n" }
    hasReleases = true
    if !isUntitled {
      output += (release.version.map(\.description) ?? "Unreleased") + (release.day.map { " (\($0))" } ?? "")
      output += "\n\n"
    }
    let outline = release.outline()
    for (place, section) in outline.enumerated() {
      if place > 0 { output += "\n" }
      output += VisibleText.showing(section.title) + "\n"
      for line in section.lines {
        let scope = line.entry.scope.map { "\($0): " } ?? ""
        output += "- " + VisibleText.showing(scope + line.text) + context.plainMarks(of: line.entry) + "\n"
        if let note = line.note { output += "  " + VisibleText.showing(note) + "\n" }
      }
    }
    if outline.isEmpty { output += "No notable changes.\n" }
  }
}

extension ChangelogContext {
  /// What stands behind an entry's text, without links.
  func plainMarks(of entry: Entry) -> String {
    var marks: [String] = []
    if let version = entry.undoes { marks.append("from \(version)") }
    if !entry.alsoIn.isEmpty { marks.append("also in " + entry.alsoIn.joined(separator: ", ")) }
    let requests = show.pullRequest ? entry.marks.compactMap(\.pullRequest) : []
    marks += requests.suffix(12).map { "\(links?.pullRequestSign ?? "#")\($0)" }
    if show.commit { marks.append(String(entry.commit.abbreviated)) }
    return marks.isEmpty ? "" : " (" + marks.joined(separator: ", ") + ")"
  }
}
