/// In which language a changelog is written.
public enum ChangelogFormat: String, Sendable, CaseIterable {
  /// By a style.
  case markdown
  /// The model, for programs.
  case json
  /// For mails and terminals.
  case text
  /// For web pages: a piece of one.
  case html
}

extension ChangelogContext {
  /// A writer of the changelog; the style is that of Markdown.
  public func makeWriter(of format: ChangelogFormat, in style: ChangelogStyle) -> any ChangelogWriter {
    switch format {
    case .markdown: makeWriter(in: style)
    case .json: ChangelogJSON(links: links, place: place)
    case .text: PlainTextWriter(context: self)
    case .html: HTMLWriter(context: self)
    }
  }
}
