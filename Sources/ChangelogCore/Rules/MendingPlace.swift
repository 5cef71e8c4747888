/// Where something has to be changed so that another message lands.
public enum MendingPlace: Sendable, Equatable {
  /// The pull request's title.
  case title
  /// The pull request's description; the line 1-based, nil for the whole or for a line that is to be added.
  case description(line: Int?)
  /// A commit of the branch; the line of its message 1-based. Nil means that it is not known, or the whole.
  case commit(CommitID?, line: Int?)
  /// A setting of the repository on its forge, by the forge's own words.
  case setting(String)
  /// The dialog in which somebody merges.
  case merge
}
