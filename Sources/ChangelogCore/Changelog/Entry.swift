public import CommitParser

/// A line of the changelog: what one commit changed for its users.
public struct Entry: Sendable, Equatable {
  /// The commit behind it.
  public let commit: CommitID
  /// The type as the policy names it, also where the commit used an alias.
  public let type: String
  /// The scope; nil when the commit has none.
  public let scope: String?
  /// The subject without the forge's pull request number.
  public let subject: String
  /// The number of the pull request; nil when the message names none.
  public let pullRequest: Int?
  /// What breaks, one text for each note; empty when nothing does.
  public let breaking: [String]
  /// Who wrote it.
  public let author: Person

  /// The whole message that it was taken from.
  public let message: String

  /// Issues and requests that the message refers to, in its order; read anew at every call.
  public var references: [Reference] { CommitMessage(message).references }

  /// Whether users have to change something.
  public var isBreaking: Bool { !breaking.isEmpty }
}
