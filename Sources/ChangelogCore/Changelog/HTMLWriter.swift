/// Writes a changelog as a piece of HTML: headings, lists and links, without a page round them.
struct HTMLWriter: ChangelogWriter {
  let context: ChangelogContext

  func begin(_ output: inout String) {
    let title = context.place?.name ?? (context.isWhole ? "Changelog" : nil)
    if let title { output += "<h1>\(XMLText.escaped(title))</h1>\n" }
  }

  func end(_ output: inout String) {}

  func append(_ release: Release, to output: inout String) {
    guard release.tag != nil || !release.isEmpty else { return }
    let name = release.version.map(\.description) ?? "Unreleased"
    let url = context.show.compare ? context.links?.url(ofRelease: release) : nil
    output += "<h2>" + Self.linked(name, url) + (release.day.map { " (\($0))" } ?? "") + "</h2>\n"
    let outline = release.outline()
    for section in outline {
      output += "<h3>" + XMLText.escaped(section.title) + "</h3>\n<ul>\n"
      for line in section.lines { append(line, to: &output) }
      output += "</ul>\n"
    }
    if outline.isEmpty { output += "<p>No notable changes.</p>\n" }
  }

  private func append(_ line: ReleaseOutline.Line, to output: inout String) {
    output += "<li>"
    if let scope = line.entry.scope { output += "<strong>" + XMLText.escaped(scope) + ":</strong> " }
    output += Self.text(line.text)
    if let version = line.entry.undoes { output += " (from \(XMLText.escaped(version)))" }
    if !line.entry.alsoIn.isEmpty {
      output += " (also in \(XMLText.escaped(line.entry.alsoIn.joined(separator: ", "))))"
    }
    let sign = context.links?.pullRequestSign ?? "#"
    var marks =
      context.show.pullRequest
      ? line.entry.marks.compactMap(\.pullRequest).suffix(12).map {
        Self.linked(sign + String($0), context.links?.url(ofPullRequest: $0))
      } : []
    if context.show.commit {
      marks.append(
        Self.linked(String(line.entry.commit.abbreviated), context.links?.url(ofCommit: line.entry.commit)))
    }
    if !marks.isEmpty { output += " (" + marks.joined(separator: ", ") + ")" }
    if let note = line.note { output += "<br>" + Self.text(note) }
    output += "</li>\n"
  }

  /// A stranger's text with its code spans.
  private static func text(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "`") {
      let code = rest[rest.index(after: start)...].prefix { $0 != "`" }
      guard !code.isEmpty, code.endIndex < rest.endIndex else { break }
      result += XMLText.escaped(String(rest[..<start])) + "<code>" + XMLText.escaped(String(code)) + "</code>"
      rest = rest[rest.index(after: code.endIndex)...]
    }
    return result + XMLText.escaped(String(rest))
  }

  private static func linked(_ text: String, _ url: String?) -> String {
    url.map { "<a href=\"\(XMLText.escaped($0))\">\(XMLText.escaped(text))</a>" } ?? XMLText.escaped(text)
  }
}
