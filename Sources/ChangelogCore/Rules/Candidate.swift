public import CommitParser

/// A message to be judged, and what is known about it.
public struct Candidate: Sendable {
  /// How far the message has come.
  public enum Stage: Sendable, Equatable {
    /// Somebody types it, and it becomes a commit next.
    case typed
    /// It is a commit of a branch, or was given as text.
    case committed
  }

  /// The message.
  public let message: CommitMessage
  /// How far it has come.
  public let stage: Stage
  /// The commit's author; nil while there is none.
  public let author: Person?
  /// How many parents the commit has; nil while it is not known.
  public let parentCount: Int?
  /// The paths that the commit changes, relative to the top of the tree; nil when nobody looked.
  public let changedPaths: [String]?

  /// Puts a message and what is known about it together.
  public init(
    _ message: CommitMessage, stage: Stage = .committed, author: Person? = nil, parentCount: Int? = nil,
    changedPaths: [String]? = nil
  ) {
    self.message = message
    self.stage = stage
    self.author = author
    self.parentCount = parentCount
    self.changedPaths = changedPaths
  }
}
