/// A tag and the commit it points at, nested tags followed.
public struct Tag: Sendable, Equatable {
  /// The name without `refs/tags/`.
  public let name: String
  /// The commit it names.
  public let commit: CommitID

  /// Makes a tag of its name and commit.
  public init(name: String, commit: CommitID) {
    self.name = name
    self.commit = commit
  }
}
