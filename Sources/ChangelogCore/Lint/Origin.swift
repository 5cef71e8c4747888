/// Where a message comes from.
public enum Origin: Sendable, Equatable {
  /// A commit.
  case commit(CommitID)
  /// The file of a message that becomes a commit; the path as the user knows it.
  case file(String)
  /// Text that was piped in.
  case standardInput
  /// The message that will land when a pull request is merged; its number, if it has one, and what the message hangs on
  /// where several may land.
  case pullRequest(Int?, condition: String?)
}
