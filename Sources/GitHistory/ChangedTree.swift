public import ChangelogCore

/// A tree that was made of another one by putting files into it.
public struct ChangedTree: Sendable, Equatable {
  /// A file that was put into the tree.
  public struct File: Sendable, Equatable {
    /// Relative to the top of the tree, with `/` between folders.
    public let path: String
    /// The id of its content, as the repository has it.
    public let blob: CommitID
    /// Whether it may be run.
    public let isExecutable: Bool
  }

  /// The id of the tree.
  public let id: CommitID
  /// The files that were put into it, in the order in which they were given.
  public let files: [File]
}
