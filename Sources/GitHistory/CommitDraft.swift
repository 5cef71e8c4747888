public import ChangelogCore

/// The parts of a commit that is not written yet.
public struct CommitDraft: Sendable, Equatable {
  /// The id of its tree.
  public var tree: CommitID
  /// First parent first; empty for the first commit of a history.
  public var parents: [CommitID]
  /// Who made the change.
  public var author: Identity
  /// Who makes the commit.
  public var committer: Identity
  /// The whole message as it stands; git itself ends one with a newline.
  public var message: String

  /// Takes the parts as they are.
  public init(
    tree: CommitID, parents: [CommitID], author: Identity, committer: Identity, message: String
  ) {
    self.tree = tree
    self.parents = parents
    self.author = author
    self.committer = committer
    self.message = message
  }

  /// The bytes of the commit without a signature, which are what is signed.
  public var payload: [UInt8] { Array((header + "\n" + message).utf8) }

  /// The bytes of the commit with a signature, whose lines after the first are indented.
  /// - Source: `sign_with_header` in `commit.c` of git.
  func object(signature: [UInt8]?) -> [UInt8] {
    guard let signature else { return payload }
    var object = Array((header + "gpgsig").utf8)
    for line in signature.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .trimmingEmptyEnd()
    {
      object += [UInt8(ascii: " ")] + line + [UInt8(ascii: "\n")]
    }
    return object + Array(("\n" + message).utf8)
  }

  private var header: String {
    "tree \(tree)\n" + parents.map { "parent \($0)\n" }.joined()
      + "author \(author.line)\ncommitter \(committer.line)\n"
  }
}

extension Array where Element: Collection {
  /// Without the empty line that follows a newline at the end.
  fileprivate func trimmingEmptyEnd() -> ArraySlice<Element> {
    last?.isEmpty == true ? dropLast() : self[...]
  }
}
