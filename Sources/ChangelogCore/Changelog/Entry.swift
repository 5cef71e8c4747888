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
  public internal(set) var subject: String
  /// The number of the pull request; nil when the message names none.
  public let pullRequest: Int?
  /// What breaks, one text for each note; empty when nothing does.
  public internal(set) var breaking: [String]
  /// Who wrote it.
  public let author: Person

  /// The message that it was taken from: the commit's, or that of an item or an override.
  public internal(set) var message: String

  /// A remark of an override's; nil without one.
  public internal(set) var note: String?
  /// The versions on other lines that brought the same change, the lowest first.
  public internal(set) var alsoIn: [String] = []
  /// The version whose change it takes back; nil when it takes nothing back.
  public internal(set) var undoes: String?
  /// Other commits that it stands for, the oldest first: updates of one dependency that follow each other.
  public internal(set) var joined: [Mark] = []
  /// Who took part, its author first, without programs; empty where people are not asked for.
  public internal(set) var authors: [Contributor] = []

  /// Where a change came from.
  public struct Mark: Sendable, Equatable {
    /// The commit.
    public let commit: CommitID
    /// The number of its pull request; nil when the message names none.
    public let pullRequest: Int?
  }

  /// Issues and requests that the message refers to, in its order; read anew at every call.
  public var references: [Reference] { CommitMessage(message).references }

  /// Whether users have to change something.
  public var isBreaking: Bool { !breaking.isEmpty }

  /// All that it stands for, its own commit last.
  var marks: [Mark] { joined + [Mark(commit: commit, pullRequest: pullRequest)] }
}
