public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The paths of the files that a commit adds, changes or removes, in git's order.
  ///
  /// A merge is compared with its first parent, a commit without parents with nothing; a renamed file is there by both
  /// names. Bytes of a path that are not UTF-8 become U+FFFD.
  /// - Parameter limit: The most files and folders that differ: a tree can be made to have more paths than atoms.
  /// - Returns: Nil where a shallow clone lacks the parent, or the limit does not suffice.
  public func changedPaths(
    of commit: CommitID, limit: Int = 1_000_000
  ) throws(GitError) -> [String]? {
    let (tree, parent) = try objects.read(commit) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_COMMIT, let raw = RawCommit(bytes) else { throw .corrupt(commit) }
      return (raw.tree, raw.firstParent)
    }
    guard let parent else { return try paths(from: nil, to: tree, limit: limit) }
    guard !objects.shallow.contains(commit) else { return nil }
    return try paths(from: try self.tree(of: parent), to: tree, limit: limit)
  }

  /// The paths that differ between two commits, in git's order; nil where the limit does not suffice.
  public func changedPaths(
    from old: CommitID, to new: CommitID, limit: Int = 1_000_000
  ) throws(GitError) -> [String]? {
    try paths(from: try tree(of: old), to: try tree(of: new), limit: limit)
  }

  /// More bytes than any system lets a path have.
  private static let longestPath = 1 << 15

  /// What is different between two trees, of which one may be missing.
  private func paths(
    from old: CommitID?, to new: CommitID, limit: Int
  ) throws(GitError) -> [String]? {
    guard old != new else { return [] }
    let cache = TreeCache()
    var paths: [String] = []
    var compared = 0
    // The folders that were gone into, the innermost last: a stack of our own, for folders may nest without end.
    var open = [OpenFolder(try differences(from: old, to: new, cache), path: [])]
    while !open.isEmpty {
      guard let difference = try open[open.count - 1].differences.next() else {
        open.removeLast()
        continue
      }
      let path = open[open.count - 1].path + difference.name
      compared += 1
      guard compared <= limit, path.count <= Self.longestPath else { return nil }
      if difference.isTree {
        let differences = try differences(from: difference.olds[0], to: difference.new, cache)
        open.append(OpenFolder(differences, path: path + [UInt8(ascii: "/")]))
      } else {
        paths.append(String(decoding: path, as: UTF8.self))
      }
    }
    return paths
  }

  private func differences(
    from old: CommitID?, to new: CommitID?, _ cache: TreeCache
  ) throws(GitError) -> FolderDifferences {
    FolderDifferences(
      from: [try cache.cursor(at: old, in: objects)], to: try cache.cursor(at: new, in: objects))
  }
}

/// A folder whose differences are being looked at.
private struct OpenFolder {
  var differences: FolderDifferences
  /// With a slash at its end; empty for the top.
  let path: [UInt8]

  init(_ differences: FolderDifferences, path: [UInt8]) {
    self.differences = differences
    self.path = path
  }
}
