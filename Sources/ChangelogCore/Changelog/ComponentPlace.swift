/// Where the changelog of a component stands among those of several that are written one after the other.
public struct ComponentPlace: Sendable, Equatable {
  /// The component's name.
  public let name: String
  /// Whether no other one comes before.
  public let isFirst: Bool
  /// Whether no other one comes after.
  public let isLast: Bool

  /// Makes a place of its parts.
  public init(name: String, isFirst: Bool, isLast: Bool) {
    self.name = name
    self.isFirst = isFirst
    self.isLast = isLast
  }

  /// What stands above the changelog in Markdown.
  public var title: String { (isFirst ? "" : "\n") + "# " + MarkdownText.escaped(name) + "\n" }
}

/// Writes a changelog under the name of its component.
struct TitledWriter: ChangelogWriter {
  let place: ComponentPlace
  var writer: any ChangelogWriter
  private var hasContent = false

  init(_ place: ComponentPlace, _ writer: any ChangelogWriter) {
    self.place = place
    self.writer = writer
  }

  mutating func begin(_ output: inout String) { output += place.title }

  mutating func append(_ release: Release, to output: inout String) {
    var text = ""
    writer.append(release, to: &text)
    if !hasContent, !text.isEmpty {
      output += "\n"
      hasContent = true
    }
    output += text
  }

  mutating func end(_ output: inout String) { writer.end(&output) }
}
