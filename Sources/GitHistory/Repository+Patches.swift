public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The patch ids of commits, which are the same for the same change wherever its lines stand.
  ///
  /// What can't be told is left out: merges, what changes nothing or too many files, and all whose objects are missing,
  /// as in a partial clone, or broken.
  /// - Source: git-patch-id(1), `--stable`.
  public func patchIDs(of commits: some Sequence<CommitID>) -> [CommitID: String] {
    // libgit2 would never return from a truncated one.
    guard (try? objects.checkLooseObjects()) != nil else { return [:] }
    var ids: [CommitID: String] = [:]
    for commit in commits { ids[commit] = try? patchID(of: commit) }
    return ids
  }

  /// A change of more files is none that somebody picks.
  private static let mostFiles = 1_000
  /// In bytes; a larger file is compared as a whole.
  private static let largestFile: Int64 = 1 << 20

  private func patchID(of commit: CommitID) throws(GitError) -> String? {
    // First by our own code, which stops where there is too much and tells what is missing.
    let paths = try changedPaths(of: commit, limit: Self.mostFiles)
    let (tree, parents) = try objects.read(commit) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_COMMIT, let raw = RawCommit(bytes) else { throw .corrupt(commit) }
      return (raw.tree, raw.parents)
    }
    guard paths?.isEmpty == false, parents.count < 2 else { return nil }
    var old: OpaquePointer?
    if let parent = parents.first { old = try lookUp(try self.tree(of: parent)) }
    defer { git_tree_free(old) }
    let new = try lookUp(tree)
    defer { git_tree_free(new) }
    var options = git_diff_options()
    var difference: OpaquePointer?
    git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION))
    options.max_size = Self.largestFile
    guard git_diff_tree_to_tree(&difference, handle, old, new, &options) == 0 else {
      throw .last("cannot compare the files of \(commit.abbreviated)")
    }
    defer { git_diff_free(difference) }
    var id = git_oid()
    guard git_diff_patchid(&id, difference, nil) == 0 else {
      throw .last("cannot compare the files of \(commit.abbreviated)")
    }
    return CommitID(id).description
  }

  private func lookUp(_ id: CommitID) throws(GitError) -> OpaquePointer? {
    var tree: OpaquePointer?
    var oid = id.oid
    guard git_tree_lookup(&tree, handle, &oid) == 0 else { throw .last("cannot read folder \(id)") }
    return tree
  }
}
