internal import ChangelogCore
internal import Clibgit2

/// Why git data could not be read or written, and what to do about it.
public struct GitError: Error, Sendable, Equatable {
  /// What kind of trouble it is.
  public enum Kind: Sendable, Equatable {
    /// No repository is there.
    case notARepository
    /// The repository belongs to somebody whom git was not told to trust.
    case otherOwner
    /// The repository uses a feature of git that we cannot read.
    case unsupported
    /// The configuration cannot be read.
    case configuration
    /// There is no commit yet.
    case noCommits
    /// A name stands for no commit.
    case unknownRevision
    /// An object is not in this clone.
    case missing
    /// An object is broken.
    case damaged
    /// A path of a commit leads to something else than a file that we would read.
    case notAFile
    /// Git does not know who makes a commit, or when.
    case identity
    /// Another program is at work there just now.
    case locked
    /// A reference is not where it was expected, or is there already.
    case moved
    /// Anything else that libgit2 reports.
    case other
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// What is wrong, in a sentence without a full stop.
  public let message: String
  /// How to mend it; nil when there is nothing better to say than the message.
  public let hint: String?

  init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }
}

extension GitError: CustomStringConvertible {
  /// The message and the hint in one sentence.
  public var description: String { hint.map { "\(message); \($0)" } ?? message }
}

extension GitError {
  /// There is nothing in the repository yet.
  static let noCommits = GitError(.noCommits, "the repository has no commits yet")

  /// What libgit2 said last on this thread; to be read at once after a call that failed.
  static func lastMessage() -> String {
    guard let error = git_error_last(), let text = error.pointee.message else { return "unknown error" }
    return String(cString: text)
  }

  /// The error of a libgit2 call that returned a negative code while doing something.
  ///
  /// - Parameters:
  ///   - task: What was tried, as in "cannot read tags".
  ///   - hint: How to mend what is likeliest.
  static func last(_ task: String, hint: String? = nil) -> GitError {
    GitError(.other, "\(task): \(lastMessage())", hint: hint)
  }

  static func missing(_ id: CommitID, isShallow: Bool) -> GitError {
    GitError(
      .missing, "object \(id) is missing from this clone",
      hint: isShallow
        ? "run 'git fetch --unshallow --tags'"
        : "run 'git fsck' to see what is damaged, and look at objects/info/alternates if the clone borrows objects"
    )
  }

  /// An object is larger than what we read.
  static func tooLarge(_ id: CommitID, _ size: Int) -> GitError {
    GitError(
      .unsupported,
      "object \(id) has \(size >> 20) MiB; no more than \(Inflater.limit >> 20) MiB of one are read",
      hint: "set 'history.since' to a commit after it")
  }

  static func corrupt(_ id: CommitID, _ detail: String = "its tree or a parent is no id") -> GitError {
    GitError(
      .damaged, "object \(id) is corrupt: \(detail)", hint: "run 'git fsck' and fetch the object again")
  }
}
