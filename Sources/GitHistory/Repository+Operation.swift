internal import Clibgit2

extension Repository {
  /// What git is in the middle of, by the name of its command; nil as a rule.
  public var operation: String? {
    switch git_repository_state_t(UInt32(max(0, git_repository_state(handle)))) {
    case GIT_REPOSITORY_STATE_MERGE: "merge"
    case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: "revert"
    case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: "cherry-pick"
    case GIT_REPOSITORY_STATE_BISECT: "bisect"
    case GIT_REPOSITORY_STATE_REBASE, GIT_REPOSITORY_STATE_REBASE_INTERACTIVE,
      GIT_REPOSITORY_STATE_REBASE_MERGE:
      "rebase"
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX: "am"
    // Git was stopped before it wrote down which of the two it is.
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE: "rebase"
    default: nil
    }
  }
}
