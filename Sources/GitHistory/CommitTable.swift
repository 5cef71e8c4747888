internal import ChangelogCore

/// Finds the number of a commit by its id: open addressing over an array of commits that the walk keeps anyway.
///
/// A fraction of the memory and time of a dictionary on a million commits.
struct CommitTable {
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var count = 0

  private struct Slot {
    var number = UInt32.max
    /// Some bits of the commit's id, by which most others are told apart without a look at them.
    var tag: UInt32 = 0

    var isEmpty: Bool { number == .max }
  }

  /// The number of a commit among those inserted so far; nil when it is not among them.
  func number(of id: CommitID, in commits: [Commit]) -> Int? {
    let slot = slots[slot(of: id, in: commits)]
    return slot.isEmpty ? nil : Int(slot.number)
  }

  /// Inserts the last one of the commits; the others are in the table already.
  mutating func insertLast(of commits: [Commit]) {
    count += 1
    if count * 2 > slots.count { grow(commits.dropLast()) }
    let id = commits[commits.count - 1].id
    slots[slot(of: id, in: commits)] = Slot(number: UInt32(commits.count - 1), tag: id.low)
  }

  private func slot(of id: CommitID, in commits: [Commit]) -> Int {
    let mask = slots.count - 1
    // The bytes of an id are evenly spread already.
    var slot = Int(truncatingIfNeeded: id.high) & mask
    while !slots[slot].isEmpty, slots[slot].tag != id.low || commits[Int(slots[slot].number)].id != id {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow(_ commits: ArraySlice<Commit>) {
    let mask = slots.count * 2 - 1
    slots = [Slot](repeating: Slot(), count: mask + 1)
    for (number, commit) in commits.enumerated() {
      var slot = Int(truncatingIfNeeded: commit.id.high) & mask
      while !slots[slot].isEmpty { slot = (slot + 1) & mask }
      slots[slot] = Slot(number: UInt32(number), tag: commit.id.low)
    }
  }
}
