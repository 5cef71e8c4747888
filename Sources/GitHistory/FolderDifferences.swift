internal import ChangelogCore

/// What a folder has that all its earlier states lack, entry by entry in git's order.
///
/// Of a commit with one parent that is what it changed; of a merge it is what it has from none of its parents.
struct FolderDifferences {
  /// A file, a link or a submodule that was added, changed or removed, or a folder in which something may be.
  struct Difference {
    let name: [UInt8]
    let isTree: Bool
    /// The object now; nil for something that is gone.
    let new: CommitID?
    /// What it was on each of the other sides; nil where it was not there.
    let olds: [CommitID?]
  }

  private var new: TreeCursor
  private var olds: [TreeCursor]

  init(from olds: [TreeCursor], to new: TreeCursor) {
    self.new = new
    self.olds = olds
  }

  /// The next difference; nil when there is none any more.
  mutating func next() throws(GitError) -> Difference? {
    while true {
      if olds.count == 1 { try new.skipCommon(with: &olds[0]) }
      var first = new
      for old in olds where old.order(first) < 0 { first = old }
      guard let entry = first.entry else { return nil }
      let name = first.name
      let now = new.order(first) == 0 ? new.entry : nil
      let before = olds.map { $0.order(first) == 0 ? $0.entry : nil }
      if now != nil { try new.advance() }
      for place in olds.indices where before[place] != nil { try olds[place].advance() }
      let isNew = before.allSatisfy { old in now.map { !$0.isSame(as: old) } ?? (old != nil) }
      guard isNew else { continue }
      return Difference(name: name, isTree: entry.isTree, new: now?.id, olds: before.map { $0?.id })
    }
  }
}
