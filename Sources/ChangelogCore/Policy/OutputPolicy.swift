/// A further file that `changelog --write` makes, as a whole.
public struct OutputPolicy: Sendable, Equatable {
  /// Which part of the history it shows.
  public enum View: String, Sendable, CaseIterable {
    /// What is unreleased and every release.
    case everything
    /// Only what no release has yet.
    case unreleased
    /// Only the last release.
    case latest
  }

  /// Its path, from the top of the repository.
  public let file: String
  /// Which part of the history it shows.
  public let view: View
  /// How it is written.
  public let format: ChangelogFormat
  /// The name of its style; nil for that of the changelog.
  public let style: String?
  /// For whom it is; nil for everybody.
  public let audience: String?

  /// The outputs in a list.
  static func outputs(
    reading reader: inout PolicyReader, over base: [OutputPolicy], audiences: [AudiencePolicy]
  ) -> [OutputPolicy] {
    let styles = ChangelogStyle.all.filter { $0.dialect == nil }.map(\.name)
    return reader.mappings("outputs", default: base) { reader, node in
      if case .mapping(let pairs) = node.content, !pairs.contains(where: { $0.key == "file" }) {
        reader.refuse("", "expected 'file', the path from the top of the repository", at: node.position)
      }
      return OutputPolicy(
        file: reader.value("file", default: "") { node throws(PolicyError) in try node.relativePath() },
        view: reader.value("view", default: .everything) { node throws(PolicyError) in try node.choice() },
        format: reader.value("format", default: .markdown) { node throws(PolicyError) in try node.choice() },
        style: reader.value("style", default: nil) { node throws(PolicyError) -> String? in
          try node.word(of: styles)
        },
        audience: reader.value("audience", default: nil) { node throws(PolicyError) -> String? in
          guard !audiences.isEmpty else {
            throw PolicyError("\(node.kind) is no audience; the policy has no 'audiences'", at: node.position)
          }
          return try node.word(of: audiences.map(\.name))
        })
    }
  }
}
