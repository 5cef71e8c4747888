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

extension History {
  /// Commits in the order of `git log`: the latest time first, those of one time in the order in which they were met.
  ///
  /// - Parameter own: The commits that count; all parents of the others are others.
  func newestFirst(from tip: Int, within own: Set<Int>) -> [Int] {
    guard own.contains(tip) else { return [] }
    var order: [Int] = []
    var seen: Set<Int> = [tip]
    var met = 1
    // The next one stands at the end.
    var queue: [(time: Int64, met: Int, commit: Int)] = [(commits[tip].time, 0, tip)]
    while let next = queue.popLast() {
      order.append(next.commit)
      for parent in graph.parents(of: next.commit) where own.contains(parent) && seen.insert(parent).inserted
      {
        let step = (time: commits[parent].time, met: met, commit: parent)
        met += 1
        var (low, high) = (0, queue.count)
        while low < high {
          let middle = (low + high) / 2
          let other = queue[middle]
          if other.time < step.time || other.time == step.time && other.met > step.met {
            low = middle + 1
          } else {
            high = middle
          }
        }
        queue.insert(step, at: low)
      }
    }
    return order
  }
}
