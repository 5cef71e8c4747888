/// The line of first parents from a tip on, and where other commits left it and came back to it.
///
/// Tells of most pairs of commits at once whether one reaches the other. Linear in commits and edges.
struct Mainline {
  private let graph: CommitGraph
  /// The place of each commit, by which each stands before its parents.
  private let places: [Int]
  private let isOn: [Bool]
  /// The place of the oldest commit of the line that reaches a commit; -1 where none does.
  private var landings: [Int]
  /// The place of the newest commit of the line that a commit reaches; `Int.max` where it reaches none.
  private var forks: [Int]

  /// Follows the first parents of a tip.
  ///
  /// - Parameter childrenFirst: All commits, each before its parents.
  init(from tip: Int?, in graph: CommitGraph, childrenFirst: [Int], places: [Int]) {
    self.graph = graph
    self.places = places
    var isOn = [Bool](repeating: false, count: graph.count)
    landings = Array(repeating: -1, count: graph.count)
    forks = Array(repeating: .max, count: graph.count)
    var next = tip
    while let commit = next {
      isOn[commit] = true
      landings[commit] = places[commit]
      forks[commit] = places[commit]
      next = graph.parents(of: commit).first
    }
    self.isOn = isOn
    for commit in childrenFirst {
      for parent in graph.parents(of: commit) where !isOn[parent] {
        landings[parent] = max(landings[parent], landings[commit])
      }
    }
    for commit in childrenFirst.reversed() where !isOn[commit] {
      forks[commit] = graph.parents(of: commit).map { forks[$0] }.min() ?? .max
    }
  }

  /// Whether a commit is a first parent from the tip on, or the tip.
  func contains(_ commit: Int) -> Bool { isOn[commit] }

  /// The place of the oldest commit of the line that reaches a commit; nil where none does.
  func landing(of commit: Int) -> Int? { landings[commit] < 0 ? nil : landings[commit] }

  /// Whether a commit can be reached from another one, or is the same.
  func isAncestor(_ commit: Int, of other: Int) -> Bool {
    guard places[commit] > places[other] else { return commit == other }
    if landings[commit] >= forks[other] { return true }
    // What does not come by the line is reached by side branches alone, and then by all that reaches the other one.
    guard !isOn[commit], !isOn[other], landings[commit] >= landings[other], forks[commit] >= forks[other]
    else {
      return false
    }
    return graph.isAncestor(commit, of: other, by: places)
  }
}
