public import ChangelogCore

/// The parts of an annotated tag that is not written yet.
public struct TagDraft: Sendable, Equatable {
  /// The commit that is tagged.
  public var commit: CommitID
  /// The name without `refs/tags/`.
  public var name: String
  /// Who makes the tag.
  public var tagger: Identity
  /// The whole message; a newline is added to a text without one, for a signature begins a line.
  public var message: String

  /// Takes the parts as they are.
  public init(commit: CommitID, name: String, tagger: Identity, message: String) {
    self.commit = commit
    self.name = name
    self.tagger = tagger
    self.message = message
  }

  /// The bytes of the tag without a signature, which are what is signed.
  public var payload: [UInt8] {
    let end = message.isEmpty || message.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    return Array(
      "object \(commit)\ntype commit\ntag \(name)\ntagger \(tagger.line)\n\n\(message)\(end)".utf8)
  }

  /// The bytes of the tag with a signature after its message.
  func object(signature: [UInt8]?) -> [UInt8] { payload + (signature ?? []) }
}
