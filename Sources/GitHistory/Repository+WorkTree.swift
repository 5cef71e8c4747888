internal import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The tracked files that differ from HEAD, staged or not, sorted by path; empty for a bare repository.
  ///
  /// Untracked and ignored files don't count, nor does what is changed inside of a submodule.
  public func uncommittedChanges() throws(GitError) -> [UncommittedChange] {
    guard folders.work != nil else { return [] }
    // libgit2 reads objects, and would never return from a truncated one.
    try objects.checkLooseObjects()
    try adoptSettings()
    let index = try openIndex()
    defer { git_index_free(index) }
    var options = git_status_options()
    git_status_options_init(&options, UInt32(GIT_STATUS_OPTIONS_VERSION))
    options.flags = GIT_STATUS_OPT_NO_REFRESH.rawValue
    var list: OpaquePointer?
    guard git_status_list_new(&list, handle, &options) == 0, let list else {
      throw .last("cannot look at the work tree")
    }
    defer { git_status_list_free(list) }
    var changes: [UncommittedChange] = []
    for place in 0..<git_status_list_entrycount(list) {
      guard let status = git_status_byindex(list, place)?.pointee else { continue }
      if let change = try change(of: status, index) { changes.append(change) }
    }
    return changes.sorted { $0.path < $1.path }
  }

  private func change(
    of status: git_status_entry, _ index: OpaquePointer
  ) throws(GitError) -> UncommittedChange? {
    let delta = status.head_to_index ?? status.index_to_workdir
    guard let path = (delta?.pointee.new_file.path ?? delta?.pointee.old_file.path) else { return nil }
    let table: [(git_status_t, git_status_t?, UncommittedChange.Kind)] = [
      (GIT_STATUS_CONFLICTED, nil, .unmerged), (GIT_STATUS_INDEX_NEW, nil, .added),
      (GIT_STATUS_INDEX_DELETED, GIT_STATUS_WT_DELETED, .deleted),
      (GIT_STATUS_INDEX_TYPECHANGE, GIT_STATUS_WT_TYPECHANGE, .typeChanged),
      (GIT_STATUS_INDEX_MODIFIED, GIT_STATUS_WT_MODIFIED, .modified),
    ]
    let bits = status.status.rawValue
    let shown = String(cString: path)
    if let kind = table.first(where: { bits & $0.0.rawValue != 0 })?.2 {
      return UncommittedChange(path: shown, kind: kind, isStaged: kind != .unmerged)
    }
    guard let kind = table.first(where: { bits & ($0.1?.rawValue ?? 0) != 0 })?.2,
      let delta = status.index_to_workdir?.pointee,
      try !isIntended(delta, path, index)
    else { return nil }
    return UncommittedChange(path: shown, kind: kind, isStaged: false)
  }

  /// Whether git does not count a difference between index and work tree.
  private func isIntended(
    _ delta: git_diff_delta, _ path: UnsafePointer<CChar>, _ index: OpaquePointer
  ) throws(GitError) -> Bool {
    guard let entry = git_index_get_bypath(index, path, 0)?.pointee else { return false }
    // Outside of a sparse checkout, or taken as unchanged because the user said so.
    if UInt32(entry.flags_extended) & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
      || UInt32(entry.flags) & GIT_INDEX_ENTRY_VALID.rawValue != 0
    {
      return true
    }
    if entry.mode == GIT_FILEMODE_COMMIT.rawValue {
      let (old, new) = (CommitID(delta.old_file.id), CommitID(delta.new_file.id))
      return delta.status == GIT_DELTA_MODIFIED && (old == new || new == CommitID(git_oid()))
    }
    // libgit2 does not run the program that git would, and sees a difference where it looks at the content at all.
    guard delta.status == GIT_DELTA_MODIFIED,
      try FileFilters.obstacle(at: String(cString: path), in: self) != nil
    else { return false }
    return FileSystem.isUntouched(
      (folders.work ?? "") + String(cString: path),
      since: (Int(entry.mtime.seconds), Int(entry.mtime.nanoseconds)),
      size: Int(entry.file_size))
  }
}
