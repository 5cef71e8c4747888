internal import ChangelogCore

/// The commits that a walk has met and not yet passed, as a heap: the newest comes off first.
struct Frontier {
  struct Step {
    let commit: Int
    let time: Int64
    let firstParent: CommitID?
    let otherParents: [CommitID]

    /// Equal times come off in the order in which they were met.
    func isBefore(_ other: Step) -> Bool {
      time > other.time || time == other.time && commit < other.commit
    }
  }

  private var steps: [Step] = []

  var isEmpty: Bool { steps.isEmpty }
  var count: Int { steps.count }
  /// The step that comes off next; there must be one.
  var newest: Step { steps[0] }

  mutating func insert(_ step: Step) {
    steps.append(step)
    var child = steps.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard steps[child].isBefore(steps[parent]) else { return }
      steps.swapAt(child, parent)
      child = parent
    }
  }

  mutating func removeNewest() -> Step {
    steps.swapAt(0, steps.count - 1)
    let newest = steps.removeLast()
    var parent = 0
    while true {
      let (left, right) = (2 * parent + 1, 2 * parent + 2)
      guard left < steps.count else { return newest }
      let child = right < steps.count && steps[right].isBefore(steps[left]) ? right : left
      guard steps[child].isBefore(steps[parent]) else { return newest }
      steps.swapAt(child, parent)
      parent = child
    }
  }
}
