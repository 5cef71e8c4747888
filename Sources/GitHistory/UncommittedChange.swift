/// A tracked file that is not as the last commit has it.
public struct UncommittedChange: Sendable, Equatable {
  /// What is the matter with it.
  public enum Kind: String, Sendable {
    /// The last commit does not have it.
    case added
    case modified
    case deleted
    /// It has become something else: a symbolic link for one.
    case typeChanged = "type changed"
    /// A merge left it in conflict.
    case unmerged
  }

  /// Relative to the top of the work tree; bytes that are not UTF-8 become U+FFFD.
  public let path: String
  /// What is the matter.
  public let kind: Kind
  /// Whether it is so in the index; what is both staged and changed since counts as staged.
  public let isStaged: Bool
}
