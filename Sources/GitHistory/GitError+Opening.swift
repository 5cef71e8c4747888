internal import Clibgit2

extension GitError {
  /// Why libgit2 could not open a repository; to be made at once after the call that failed.
  static func opening(_ path: String?, gitFolder: String?, _ code: Int32) -> GitError {
    let message = lastMessage()
    let place = (path ?? gitFolder).map { "'\($0)'" } ?? "the current folder"
    if message.contains("unsupported extension name extensions.objectformat") {
      return GitError(.unsupported, "\(place) is a SHA-256 repository, which libgit2 cannot read")
    }
    if message.contains("unsupported extension name extensions.refstorage") {
      return GitError(
        .unsupported, "\(place) keeps its references in reftable, which libgit2 cannot read",
        hint: "run 'git refs migrate --ref-format=files'")
    }
    if message.contains("unsupported") {
      return GitError(.unsupported, "cannot open \(place): \(message)")
    }
    guard code == GIT_ENOTFOUND.rawValue else { return GitError(.other, "cannot open \(place): \(message)") }
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
