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

  /// How it is written.
  public enum Format: String, Sendable, CaseIterable {
    /// By a style.
    case markdown
    /// The model.
    case json
  }

  /// Its path, from the top of the repository.
  public let file: String
  /// Which part of the history it shows.
  public let view: View
  /// How it is written.
  public let format: Format
  /// The name of its style; nil for that of the changelog.
  public let style: String?
  /// For whom it is; nil for everybody.
  public let audience: String?

  /// The outputs in a list.
  static func outputs(
    reading reader: inout PolicyReader, over base: [OutputPolicy], audiences: [AudiencePolicy]
  ) -> [OutputPolicy] {
    var errors: [PolicyError] = []
    let styles = ChangelogStyle.all.filter { $0.dialect == nil }.map(\.name)
    let outputs = reader.list("outputs", default: base.map { Optional($0) }, canBeEmpty: true) {
      node throws(PolicyError) -> OutputPolicy? in
      guard case .mapping(let pairs) = node.content, pairs.contains(where: { $0.key == "file" }) else {
        throw node.expected("a mapping with 'file'")
      }
      var output = PolicyReader(node)
      let made = OutputPolicy(
        file: output.value("file", default: "") { node throws(PolicyError) in try node.relativePath() },
        view: output.value("view", default: .everything) { node throws(PolicyError) in try node.choice() },
        format: output.value("format", default: .markdown) { node throws(PolicyError) in try node.choice() },
        style: output.value("style", default: nil) { node throws(PolicyError) -> String? in
          try node.word(of: styles)
        },
        audience: output.value("audience", default: nil) { node throws(PolicyError) -> String? in
          guard !audiences.isEmpty else {
            throw PolicyError("\(node.kind) is no audience; the policy has no 'audiences'", at: node.position)
          }
          return try node.word(of: audiences.map(\.name))
        })
      errors += output.finish()
      return made
    }
    for error in errors { reader.refuse("outputs", error.sentence, at: error.position) }
    return outputs.compactMap(\.self)
  }
}
