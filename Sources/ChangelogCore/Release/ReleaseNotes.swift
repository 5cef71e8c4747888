/// What a release says about itself, for the forge's page and for its tag.
public struct ReleaseNotes: Sendable, Equatable {
  /// Its part of the changelog, by the style.
  public let markdown: String
  /// The message of its tag: the tag's name, and its part of the changelog as plain text below.
  public let message: String

  /// Writes the notes of one slice.
  public init(
    _ slice: ReleaseSlice, of model: any ReleaseModel, tag: String, in style: ChangelogStyle,
    under policy: Policy, links: ProjectLinks?
  ) {
    let context = ChangelogContext(links: links, policy: policy.changelog, isWhole: false)
    var text = ""
    model.write([slice], with: style.makeWriter(context)) { text += $0 }
    markdown = text.hasSuffix("\n") ? text : text + "\n"
    var plain = "\(tag)\n\n"
    model.write([slice], with: PlainTextWriter(context: context, isUntitled: true)) { plain += $0 }
    message = plain
  }
}
