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
