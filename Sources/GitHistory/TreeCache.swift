internal import ChangelogCore
internal import Clibgit2

/// The trees that were read last, as they lie in the repository: a commit's tree is the one that its child changed.
final class TreeCache {
  private var trees: [CommitID: [UInt8]] = [:]
  private var bytes = 0
  private static let limit = 2 << 20

  /// The place before the first entry of a tree; of no tree, where there is none.
  func cursor(at tree: CommitID?, in objects: borrowing ObjectDatabase) throws(GitError) -> TreeCursor {
    guard let tree else { return .none }
    if let bytes = trees[tree] { return try TreeCursor(tree, bytes) }
    let content = try objects.read(tree) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_TREE else { throw .corrupt(tree, "a folder was expected there") }
      return Array(bytes)
    }
    bytes += content.count
    if bytes > Self.limit {
      trees.removeAll(keepingCapacity: true)
      bytes = content.count
    }
    trees[tree] = content
    return try TreeCursor(tree, content)
  }
}
