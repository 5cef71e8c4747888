/// A mention of an issue or a pull request: `Closes owner/repo#12`, `GH-12`, `!7`, `ABC-123`, or the address
/// of one.
public struct Reference: Sendable, Equatable {
  /// The word before it, in lower case: `closes`, `fixes`, `resolves`, `refs` …; nil when it is only
  /// mentioned.
  public let action: String?
  /// The repository it lies in, such as `owner/name`; nil for the message's own.
  public let repository: String?
  /// What stands before the number: `#`, `!`, `GH-`, or the project of a tracker, such as `ABC-`.
  public let prefix: String
  /// The digits, as written.
  public let issue: String
  /// The line of the message's text, 1-based.
  public let line: Int

  /// The digits as a number; nil when it is too great.
  public var number: Int? { Int(issue) }

  /// Whether the forge closes the issue when the message lands.
  public var isClosing: Bool { action.map(Self.closingActions.contains) ?? false }

  /// The keywords by which GitHub, GitLab or Gitea close an issue.
  static let closingActions: Set<String> = [
    "close", "closes", "closed", "closing", "fix", "fixes", "fixed", "fixing", "resolve", "resolves",
    "resolved",
    "resolving", "implement", "implements", "implemented", "implementing",
  ]

  /// Words that relate a message to an issue and leave it open.
  static let relatingActions: Set<String> = [
    "ref", "refs", "reference", "references", "see", "revert", "reverts", "reverted", "reopen", "reopens",
    "reopened",
  ]
}
