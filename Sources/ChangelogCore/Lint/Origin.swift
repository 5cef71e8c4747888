/// Where a message comes from.
public enum Origin: Sendable, Equatable {
  /// A commit.
  case commit(CommitID)
  /// The file of a message that becomes a commit; the path as the user knows it.
  case file(String)
  /// Text that was piped in.
  case standardInput
}
