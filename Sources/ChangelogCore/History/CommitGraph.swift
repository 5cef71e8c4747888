/// Who is whose parent, over commits numbered from 0.
///
/// Parents are kept in one array for all commits, so that a million commits cost a few machine words each.
public struct CommitGraph: Sendable, Equatable {
  private var starts: [UInt32] = []
  private var counts: [UInt32] = []
  private var edges: [UInt32] = []

  /// A graph without commits.
  public init() {}

  /// A graph of the given parents: element *i* lists the parents of commit *i*, first parent first.
  public init(parents: [[Int]]) {
    for parents in parents {
      let commit = addCommit()
      if let first = parents.first { setParents(of: commit, to: first, Array(parents.dropFirst())) }
    }
  }

  /// How many commits there are.
  public var count: Int { starts.count }

  /// Adds a commit without parents and returns its number.
  public mutating func addCommit() -> Int {
    starts.append(0)
    counts.append(0)
    return starts.count - 1
  }

  /// Gives a commit its parents, once; a parent may be added to the graph later than its child.
  public mutating func setParents(of commit: Int, to first: Int, _ others: [Int] = []) {
    starts[commit] = UInt32(edges.count)
    counts[commit] = UInt32(1 + others.count)
    edges.append(UInt32(first))
    for parent in others { edges.append(UInt32(parent)) }
  }

  /// How many parents a commit has; a parent named twice counts twice.
  public func parentCount(of commit: Int) -> Int { Int(counts[commit]) }

  /// The parents of a commit, first parent first.
  public func parents(of commit: Int) -> some RandomAccessCollection<Int> {
    let start = Int(starts[commit])
    return edges[start..<start + Int(counts[commit])].lazy.map(Int.init)
  }

  /// How many children each commit has; a parent named twice counts twice.
  var childCounts: [UInt32] {
    var counts = [UInt32](repeating: 0, count: count)
    for edge in edges { counts[Int(edge)] += 1 }
    return counts
  }

  /// All commits, each before its parents.
  ///
  /// Where branches ran side by side, a merged branch stands together, between its merge and the first parent's line.
  /// Linear in commits and edges; dates play no part.
  public func childrenFirst() -> [Int] {
    var waiting = childCounts
    var ready = (0..<count).filter { waiting[$0] == 0 }
    ready.reverse()
    var order: [Int] = []
    order.reserveCapacity(count)
    while let commit = ready.popLast() {
      order.append(commit)
      for parent in parents(of: commit) {
        waiting[parent] -= 1
        if waiting[parent] == 0 { ready.append(parent) }
      }
    }
    return order
  }

  /// Which commits can be reached from the given ones, themselves included: one mark a commit.
  public func reachable(from tips: some Sequence<Int>) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    var pending = Array(tips)
    while let commit = pending.popLast() {
      guard !marks[commit] else { continue }
      marks[commit] = true
      pending.append(contentsOf: parents(of: commit))
    }
    return marks
  }
}
