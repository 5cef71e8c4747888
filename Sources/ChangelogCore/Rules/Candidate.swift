public import CommitParser

/// A message to be judged, and what is known about it.
public struct Candidate: Sendable {
  /// How far the message has come.
  public enum Stage: Sendable, Equatable {
    /// Somebody types it, and it becomes a commit next.
    case typed
    /// It is a commit of a branch, or was given as text.
    case committed
    /// A forge will write it when a pull request lands.
    case predicted
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
  /// The pull request behind a message that is predicted; nil for every other one.
  public let landing: Landing?
  /// Whether the commit landed before the policy's `squash.since`.
  public let isBeforeSquash: Bool
  /// Whether the message is a pull request's title and what stands below it, out of what a forge wrote around them.
  let isUnwrapped: Bool

  /// Puts a message and what is known about it together.
  public init(
    _ message: CommitMessage, stage: Stage = .committed, author: Person? = nil, parentCount: Int? = nil,
    changedPaths: [String]? = nil, landing: Landing? = nil, isBeforeSquash: Bool = false
  ) {
    self.init(
      message, stage: stage, author: author, parentCount: parentCount, changedPaths: changedPaths,
      landing: landing, isBeforeSquash: isBeforeSquash, isUnwrapped: false)
  }

  init(
    _ message: CommitMessage, stage: Stage, author: Person?, parentCount: Int?, changedPaths: [String]?,
    landing: Landing?, isBeforeSquash: Bool, isUnwrapped: Bool
  ) {
    self.message = message
    self.stage = stage
    self.author = author
    self.parentCount = parentCount
    self.changedPaths = changedPaths
    self.landing = landing
    self.isBeforeSquash = isBeforeSquash
    self.isUnwrapped = isUnwrapped
  }

  /// Whether a forge writes the message or has written it: it is predicted, or the header names its pull request.
  public var isLanded: Bool { landing != nil || isUnwrapped || message.landedTitle.number != nil }
}
