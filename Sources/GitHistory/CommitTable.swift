internal import ChangelogCore

/// Finds the number of a commit by its id: open addressing over an array of commits that the walk keeps anyway.
///
/// A fraction of the memory and time of a dictionary on a million commits.
struct CommitTable {
  private var slots = [UInt32](repeating: empty, count: 1 << 12)
  private var count = 0
  private static let empty = UInt32.max

  /// The number of a commit among those inserted so far; nil when it is not among them.
  func number(of id: CommitID, in commits: [Commit]) -> Int? {
    let slot = slots[slot(of: id, in: commits)]
    return slot == Self.empty ? nil : Int(slot)
  }

  /// Inserts the last one of the commits; the others are in the table already.
  mutating func insertLast(of commits: [Commit]) {
    count += 1
    if count * 2 > slots.count { grow(commits.dropLast()) }
    slots[slot(of: commits[commits.count - 1].id, in: commits)] = UInt32(commits.count - 1)
  }

  private func slot(of id: CommitID, in commits: [Commit]) -> Int {
    let mask = slots.count - 1
    // The bytes of an id are evenly spread already.
    var slot = Int(truncatingIfNeeded: id.high) & mask
    while slots[slot] != Self.empty, commits[Int(slots[slot])].id != id { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow(_ commits: ArraySlice<Commit>) {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: Self.empty, count: mask + 1)
    for (number, commit) in commits.enumerated() {
      var slot = Int(truncatingIfNeeded: commit.id.high) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number)
    }
  }
}
