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
      // The side whose entry comes first in git's order: nil for the new one, which goes before its equals.
      var first: Int?
      for place in olds.indices where olds[place].order(first.map { olds[$0] } ?? new) < 0 { first = place }
      let leader = first.map { olds[$0] } ?? new
      guard let entry = leader.entry else { return nil }
      let now = first == nil ? new.entry : nil
      var before: [CommitID?] = []
      var isNew = true
      for place in olds.indices {
        let old = olds[place].order(leader) == 0 ? olds[place].entry : nil
        before.append(old?.id)
        isNew = isNew && !(now?.isSame(as: old) ?? (old == nil))
        if old != nil { try olds[place].advance() }
      }
      if now != nil { try new.advance() }
      guard isNew else { continue }
      return Difference(name: leader.name, isTree: entry.isTree, new: now?.id, olds: before)
    }
  }
}
