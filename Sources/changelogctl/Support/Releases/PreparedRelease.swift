import ChangelogCore
import GitHistory

/// A release of which everything is known and nothing is done.
struct PreparedRelease {
  /// A file that it writes.
  struct File {
    /// The file as it is.
    let file: WorkTreeFile
    /// All that it is to hold.
    let bytes: [UInt8]
    /// Whether the commit has it; what git ignores is only written.
    let isCommitted: Bool
  }

  /// What is done, for people.
  let plan: ReleasePlan
  /// The commit that HEAD is at.
  let base: CommitID
  /// The files, each path once.
  let files: [File]
  /// Whom the tag and the commit name.
  let committer: Identity
  /// Who made the commit.
  let author: Identity
  /// Where it is pushed to; nil for nowhere.
  let destination: PushDestination?
}

/// Where a branch is pushed to.
struct PushDestination: Equatable {
  /// The remote's name.
  let remote: String
  /// The branch by its name there.
  let branch: String
  /// Where it was when it was last looked at, which the branch here has all of; nil where that is not known.
  let expected: CommitID?
}
