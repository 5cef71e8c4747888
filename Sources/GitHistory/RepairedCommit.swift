public import ChangelogCore

/// A commit whose text is not in the encoding that it claims, or in one that we can't read.
///
/// What made no sense stands as U+FFFD in its message.
public struct RepairedCommit: Sendable, Equatable {
  /// The commit.
  public let id: CommitID
  /// The encoding that we can't read; nil when bytes were wrong in one that we can.
  public let encoding: String?
}
