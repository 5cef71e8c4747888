internal import Clibgit2

extension Repository {
  /// Whether git would not add a file, because of `.gitignore` and the like; never so for one that is tracked.
  ///
  /// - Parameter path: From the top of the work tree, with `/` between folders.
  public func isIgnored(_ path: String) throws(GitError) -> Bool {
    var index: OpaquePointer?
    guard git_repository_index(&index, handle) == 0, let index else { throw .last("cannot read the index") }
    defer { git_index_free(index) }
    guard git_index_get_bypath(index, path, 0) == nil else { return false }
    var isIgnored: Int32 = 0
    guard git_ignore_path_is_ignored(&isIgnored, handle, path) == 0 else {
      throw .last("cannot read what git ignores")
    }
    return isIgnored != 0
  }
}
