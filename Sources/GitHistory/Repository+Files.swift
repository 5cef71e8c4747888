public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The bytes of a file in the tree of a commit; nil when nothing has that path.
  ///
  /// - Parameters:
  ///   - path: Relative to the top of the tree, with `/` between folders.
  ///   - limit: The most bytes that are read.
  /// - Throws: ``GitError`` of kind `notAFile` for a folder, a symbolic link, a submodule, or more bytes than the limit.
  public func contents(
    of path: String, at commit: CommitID, limit: Int
  ) throws(GitError) -> [UInt8]? {
    var entry = TreeEntry(id: try tree(of: commit), kind: .tree)
    for name in path.split(separator: "/") {
      guard entry.kind == .tree, let next = try self.entry(named: name, in: entry.id) else { return nil }
      entry = next
    }
    let place = "'\(path)' of commit \(commit.abbreviated)"
    guard entry.kind == .file else {
      throw GitError(.notAFile, "\(place) is a \(entry.kind.rawValue); a file was expected")
    }
    guard let bytes = try blob(entry.id, limit: limit) else {
      throw GitError(.notAFile, "\(place) is larger than \(limit) bytes, the most that is read")
    }
    return bytes
  }

  /// The bytes of a blob; nil when there are more than the limit.
  func blob(_ id: CommitID, limit: Int) throws(GitError) -> [UInt8]? {
    guard try objects.header(of: id).size <= limit else { return nil }
    return try objects.read(id) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_BLOB else { throw .corrupt(id, "a file was expected there") }
      return Array(bytes)
    }
  }

  /// The tree of a commit.
  func tree(of commit: CommitID) throws(GitError) -> CommitID {
    try objects.read(commit) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_COMMIT, bytes.starts(with: "tree ".utf8),
        let id = CommitID(hexAt: bytes.part(5..<min(45, bytes.count)))
      else { throw .corrupt(commit) }
      return id
    }
  }

  private func entry(named name: Substring, in tree: CommitID) throws(GitError) -> TreeEntry? {
    try objects.read(tree) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_TREE else { throw .corrupt(tree, "a folder was expected there") }
      return TreeEntry(named: name.utf8, in: bytes)
    }
  }
}
