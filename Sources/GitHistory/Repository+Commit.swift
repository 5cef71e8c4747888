public import ChangelogCore
internal import Clibgit2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Repository {
  /// Writes the tree of a commit with some files replaced or added; neither index nor work tree is touched.
  ///
  /// - Parameters:
  ///   - commit: Nil for a history that has none yet.
  ///   - files: Each with the bytes that the work tree has, which go through the filters that git would use; a file that
  ///     is there may be run or not as before, a new one may not.
  /// - Throws: ``GitError`` of kind `notAFile` where something else has the path.
  public func tree(
    of commit: CommitID?, with files: [(path: String, bytes: [UInt8])]
  ) throws(GitError) -> ChangedTree {
    // libgit2 reads the trees, and would never return from a truncated one.
    try objects.checkLooseObjects()
    try adoptSettings()
    var base: OpaquePointer?
    if let commit {
      var oid = try tree(of: commit).oid
      guard git_tree_lookup(&base, handle, &oid) == 0 else {
        throw .last("cannot read the tree of \(commit)")
      }
    }
    defer { git_tree_free(base) }
    var changed: [ChangedTree.File] = []
    for (path, bytes) in files {
      guard !path.hasPrefix("/") else {
        throw GitError(.notAFile, "\(path.inQuotes(upTo: .max)) is no path below the top of the work tree")
      }
      let mode = try mode(of: path, in: base)
      let blob = try write(FileFilters.stored(bytes, at: path, in: self), as: GIT_OBJECT_BLOB)
      changed.append(
        ChangedTree.File(path: path, blob: blob, isExecutable: mode == GIT_FILEMODE_BLOB_EXECUTABLE))
    }
    return ChangedTree(id: try tree(base, with: changed), files: changed)
  }

  /// Writes a commit, which nothing leads to yet, and returns its id.
  ///
  /// - Parameter signature: What a program made of the draft's payload; nil for a commit without one.
  public func write(_ draft: CommitDraft, signature: [UInt8]? = nil) throws(GitError) -> CommitID {
    try Self.check(draft.message)
    return try write(draft.object(signature: signature), as: GIT_OBJECT_COMMIT)
  }

  /// Writes an annotated tag, which nothing leads to yet, and returns the id of the tag itself.
  ///
  /// - Parameter signature: What a program made of the draft's payload; nil for a tag without one.
  public func write(_ draft: TagDraft, signature: [UInt8]? = nil) throws(GitError) -> CommitID {
    try Self.check(draft.message)
    try Self.check(tagName: draft.name)
    return try write(draft.object(signature: signature), as: GIT_OBJECT_TAG)
  }

  private func tree(_ base: OpaquePointer?, with files: [ChangedTree.File]) throws(GitError) -> CommitID {
    let paths = files.map { strdup($0.path) }
    defer { paths.forEach { free($0) } }
    let updates = zip(files, paths).map { file, path in
      git_tree_update(
        action: GIT_TREE_UPDATE_UPSERT, id: file.blob.oid,
        filemode: file.isExecutable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB, path: path)
    }
    var oid = git_oid()
    guard git_tree_create_updated(&oid, handle, base, updates.count, updates) == 0 else {
      throw .last(
        "cannot make a tree with \(files.map { $0.path.inQuotes(upTo: .max) }.joined(separator: ", "))")
    }
    return CommitID(oid)
  }

  private func mode(of path: String, in base: OpaquePointer?) throws(GitError) -> git_filemode_t {
    var entry: OpaquePointer?
    guard let base, git_tree_entry_bypath(&entry, base, path) == 0, let entry else {
      return GIT_FILEMODE_BLOB
    }
    defer { git_tree_entry_free(entry) }
    let mode = git_tree_entry_filemode(entry)
    guard mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE else {
      let kind: TreeEntry.Kind =
        switch mode {
        case GIT_FILEMODE_LINK: .link
        case GIT_FILEMODE_COMMIT: .submodule
        default: .tree
        }
      throw GitError(
        .notAFile, "\(path.inQuotes(upTo: .max)) is a \(kind.rawValue) in git's eyes; a file was expected")
    }
    return mode
  }

  private func write(_ bytes: [UInt8], as type: git_object_t) throws(GitError) -> CommitID {
    var (database, oid) = (OpaquePointer?.none, git_oid())
    guard git_repository_odb(&database, handle) == 0 else { throw .last("cannot open the objects") }
    defer { git_odb_free(database) }
    guard git_odb_write(&oid, database, bytes, bytes.count, type) == 0 else {
      throw .last("cannot write an object")
    }
    return CommitID(oid)
  }

  private static func check(_ message: String) throws(GitError) {
    guard !message.utf8.contains(0) else {
      throw GitError(.other, "the message has a zero byte, which git takes for its end")
    }
  }
}
