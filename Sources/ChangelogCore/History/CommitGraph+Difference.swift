extension CommitGraph {
  /// What a commit reaches and another one does not.
  ///
  /// Looks at no more than lies between the two: by places that put each commit before its parents, and by no dates.
  /// - Parameter places: The place of each commit.
  func difference(of tip: Int, from other: Int?, by places: [Int]) -> Set<Int> {
    var own: Set<Int> = []
    var queue = PlaceQueue()
    // What is reached from the other commit is marked before anything below it is looked at.
    var marked: Set<Int> = []
    var waiting = 1
    queue.insert(tip, at: places[tip])
    if let other, other != tip {
      marked.insert(other)
      queue.insert(other, at: places[other])
    } else if other == tip {
      return own
    }
    var seen: Set<Int> = [tip]
    if let other { seen.insert(other) }
    while waiting > 0, let commit = queue.removeFirst() {
      let isMarked = marked.contains(commit)
      if !isMarked {
        own.insert(commit)
        waiting -= 1
      }
      for parent in parents(of: commit) {
        let isNew = seen.insert(parent).inserted
        if isMarked, marked.insert(parent).inserted, !isNew { waiting -= 1 }
        guard isNew else { continue }
        if !isMarked { waiting += 1 }
        queue.insert(parent, at: places[parent])
      }
    }
    return own
  }

  /// Whether a commit can be reached from another one, or is the same.
  ///
  /// - Parameter places: The place of each commit, by which each stands before its parents.
  func isAncestor(_ commit: Int, of other: Int, by places: [Int]) -> Bool {
    guard places[commit] > places[other] else { return commit == other }
    return difference(of: commit, from: other, by: places).isEmpty
  }
}

/// Commits, the one with the lowest place first.
private struct PlaceQueue {
  /// A heap.
  private var items: [(place: Int, commit: Int)] = []

  mutating func insert(_ commit: Int, at place: Int) {
    items.append((place, commit))
    var child = items.count - 1
    while child > 0, items[child].place < items[(child - 1) / 2].place {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> Int? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first.commit }
    items[0] = last
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < items.count }
      guard let least = children.min(by: { items[$0].place < items[$1].place }),
        items[least].place < items[parent].place
      else { return first.commit }
      items.swapAt(least, parent)
      parent = least
    }
  }
}
