internal import ChangelogCore
internal import Clibgit2

extension Repository {
  /// Tells the index that files of the work tree are now those of a commit, so that git sees no difference.
  ///
  /// What else is staged stays so. A file that somebody changed since is left as a difference from the commit.
  /// - Parameter files: What was put into the tree of the commit.
  /// - Throws: ``GitError`` of kind `locked` while another program writes the index; then nothing has changed.
  public func refreshIndex(with files: [ChangedTree.File]) throws(GitError) {
    try objects.checkLooseObjects()
    try adoptSettings()
    let index = try openIndex()
    defer { git_index_free(index) }
    for file in files {
      let place = file.path.inQuotes(upTo: .max)
      guard git_index_add_bypath(index, file.path) == 0,
        let known = git_index_get_bypath(index, file.path, 0)
      else { throw .last("cannot take \(place) into the index") }
      var entry = known.pointee
      entry.mode = (file.isExecutable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB).rawValue
      if CommitID(entry.id) != file.blob {
        entry.id = file.blob.oid
        // Git compares a file with the index by its content when these don't fit.
        entry.file_size = 0
        entry.mtime = git_index_time()
      }
      guard git_index_add(index, &entry) == 0 else { throw .last("cannot take \(place) into the index") }
    }
    let code = git_index_write(index)
    guard code != GIT_ELOCKED.rawValue else {
      throw GitError(
        .locked, "another program is writing the index (\(folders.git)index.lock)",
        hint: "run 'git reset -q -- \(files.map(\.path).joined(separator: " "))' when it is done")
    }
    guard code == 0 else { throw .last("cannot write the index") }
  }

  /// The index as it is on the disk now; to be freed.
  func openIndex() throws(GitError) -> OpaquePointer {
    var index: OpaquePointer?
    guard git_repository_index(&index, handle) == 0, let index else { throw unreadableIndex }
    guard git_index_read(index, 0) == 0 else {
      defer { git_index_free(index) }
      throw unreadableIndex
    }
    return index
  }

  private var unreadableIndex: GitError {
    let message = GitError.lastMessage()
    guard message.contains("mandatory extension") else {
      return GitError(
        .other, "cannot read the index: \(message)",
        hint: "where 'git status' cannot read it either, remove \(folders.git)index and run 'git reset'")
    }
    return GitError(
      .unsupported, "the index is split or sparse, which libgit2 cannot read",
      hint: "run 'git update-index --no-split-index' or 'git sparse-checkout reapply --no-sparse-index'")
  }
}
