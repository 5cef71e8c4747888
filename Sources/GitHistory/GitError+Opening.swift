internal import Clibgit2

extension GitError {
  /// The hint for a configuration file that libgit2 cannot parse.
  static let mendConfiguration = "mend that line, until 'git config --list' can read it"

  /// Why libgit2 could not open a repository; to be made at once after the call that failed.
  static func opening(_ path: String?, gitFolder: String?, _ code: Int32) -> GitError {
    let message = lastMessage()
    let place = (path ?? gitFolder).map { "'\($0)'" } ?? "the current folder"
    if message.contains("unsupported extension name extensions.objectformat") {
      return GitError(
        .unsupported, "\(place) is a SHA-256 repository, which libgit2 cannot read",
        hint: "copy it with 'git fast-export' and 'git fast-import' into one of SHA-1 objects")
    }
    if message.contains("unsupported extension name extensions.refstorage") {
      return GitError(
        .unsupported, "\(place) keeps its references in reftable, which libgit2 cannot read",
        hint: "run 'git refs migrate --ref-format=files'")
    }
    if message.contains("unsupported") {
      return GitError(
        .unsupported, "cannot open \(place): \(message)",
        hint: "name a clone that does without it with --repository")
    }
    if message.contains("parse config file") {
      return GitError(.configuration, "cannot open \(place): \(message)", hint: mendConfiguration)
    }
    guard code == GIT_ENOTFOUND.rawValue else {
      let isLink = message.hasSuffix("is malformed")
      return GitError(
        .other, "cannot open \(place): \(message)",
        hint: isLink
          ? "expected 'gitdir: ' and a folder in it, as 'git worktree repair' or a new clone writes it" : nil)
    }
    if path == nil, gitFolder != nil {
      return GitError(.notARepository, "\(place), which GIT_DIR names, is no git repository")
    }
    return GitError(
      .notARepository, "\(place) is not inside a git repository",
      hint: path == nil
        ? "run changelogctl in a clone, or name one with --repository"
        : "name a clone's folder with --repository")
  }
}
