internal import ChangelogCore

/// Tells which lists of patterns take a file that is different between trees, looking only where one of them may.
struct TreeComparison {
  private let top: PathFolder
  private let count: Int
  private let cache = TreeCache()
  private let limit: Int

  /// A folder that is different, and what its sides are.
  private struct Step {
    let folder: PathFolder
    let new: CommitID?
    let olds: [CommitID?]
  }

  /// - Parameter limit: The most differences that are looked at for one commit: a tree can be made to have more paths
  ///   than atoms. What may lie beyond counts as touched, for a line too many is better than one too few.
  init(_ lists: [PathPatterns], limit: Int = 1_000_000) {
    top = PathFolder(topFor: lists)
    count = lists.count
    self.limit = limit
  }

  /// The lists that take a file in which a tree is different from all older ones.
  ///
  /// - Parameter olds: The trees of the parents; one nil for a commit that has none.
  func lists(
    touchedFrom olds: [CommitID?], to new: CommitID, in objects: borrowing ObjectDatabase
  ) throws(GitError) -> PathLists {
    var touched = PathLists(count: count)
    guard !olds.contains(new) else { return touched }
    var compared = 0
    // A stack of our own, for folders may nest without end.
    var open = [Step(folder: top, new: new, olds: olds)]
    while let step = open.popLast() {
      // Another tree is another file somewhere below. Of a merge that may be a file of one parent beside one of another.
      if step.olds.count == 1 { touched.formUnion(step.folder.whole) }
      guard !step.folder.reach.isSubset(of: touched) else { continue }
      var sides: [TreeCursor] = []
      for old in step.olds { sides.append(try cache.cursor(at: old, in: objects)) }
      var differences = FolderDifferences(from: sides, to: try cache.cursor(at: step.new, in: objects))
      while let difference = try differences.next() {
        compared += 1
        guard compared <= limit else {
          touched.formUnion(step.folder.reach)
          for step in open { touched.formUnion(step.folder.reach) }
          return touched
        }
        if difference.isTree {
          let folder = step.folder.folder(named: difference.name)
          if folder.reach.isSubset(of: touched) { continue }
          open.append(Step(folder: folder, new: difference.new, olds: difference.olds))
        } else {
          step.folder.addTakers(ofFile: difference.name, to: &touched)
          if step.folder.reach.isSubset(of: touched) { break }
        }
      }
    }
    return touched
  }
}
