public import ChangelogCore
internal import Clibgit2

extension Repository {
  /// The paths of the files that a commit adds, changes or removes, in git's order.
  ///
  /// A merge is compared with its first parent, a commit without parents with nothing; a renamed file is there by both
  /// names. Bytes of a path that are not UTF-8 become U+FFFD.
  /// - Parameter limit: The most entries of folders that are compared: a tree can be made to have more paths than atoms.
  /// - Returns: Nil where a shallow clone lacks the parent, or the limit does not suffice.
  public func changedPaths(
    of commit: CommitID, limit: Int = 1_000_000
  ) throws(GitError) -> [String]? {
    let (tree, parent) = try objects.read(commit) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_COMMIT, let raw = RawCommit(bytes),
        let tree = CommitID(hexAt: bytes.part(5..<45))
      else { throw .corrupt(commit) }
      return (tree, raw.firstParent)
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
    var paths: [String] = []
    var compared = 0
    // What is still to be done, the next at the end: a stack of our own, for folders may nest without end.
    var open = [Step.folders(old: old, new: new, path: [])]
    while let step = open.popLast() {
      guard case .folders(let old, let new, let path) = step else {
        if case .file(let path) = step { paths.append(String(decoding: path, as: UTF8.self)) }
        continue
      }
      let (left, right) = (try entries(of: old), try entries(of: new))
      compared += left.entries.count + right.entries.count + 1
      guard compared <= limit, path.count <= Self.longestPath else { return nil }
      open += Step.steps(from: left.entries, to: right.entries, in: path).reversed()
    }
    return paths
  }

  private func entries(of tree: CommitID?) throws(GitError) -> TreeEntries {
    guard let tree else { return .none }
    return try objects.read(tree) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_TREE, let entries = TreeEntries(bytes) else {
        throw .corrupt(tree, "a folder was expected there")
      }
      return entries
    }
  }
}

/// Something that is different between two trees.
private enum Step {
  /// A folder on either side or both.
  case folders(old: CommitID?, new: CommitID?, path: [UInt8])
  /// The path of a file, a link or a submodule.
  case file([UInt8])

  /// What is different between the entries of a folder, in git's order.
  static func steps(
    from old: [TreeEntries.Entry], to new: [TreeEntries.Entry], in folder: [UInt8]
  ) -> [Step] {
    var steps: [Step] = []
    var (left, right) = (old[...], new[...])
    while let entry = [left.first, right.first].compactMap({ $0 }).min(by: { $0.precedes($1) }) {
      let before = left.first.flatMap { $0.isSame(as: entry) ? $0 : nil }
      let after = right.first.flatMap { $0.isSame(as: entry) ? $0 : nil }
      if before != nil { left.removeFirst() }
      if after != nil { right.removeFirst() }
      guard before != after else { continue }
      let path = folder + entry.name
      steps.append(
        entry.isTree
          ? .folders(old: before?.id, new: after?.id, path: path + [UInt8(ascii: "/")]) : .file(path))
    }
    return steps
  }
}

extension TreeEntries.Entry {
  /// Whether it has the same name and is a folder like the other one, or neither is.
  fileprivate func isSame(as other: Self) -> Bool { isTree == other.isTree && name == other.name }
}
