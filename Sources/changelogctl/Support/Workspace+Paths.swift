import ChangelogCore
import GitHistory

extension Workspace {
  /// Leaves in each part only the commits that touch its paths: one comparison for all parts.
  ///
  /// - Parameter needsAll: Whether commits count that can't be listed; else they are not compared.
  func keepTouching(_ shown: inout [ChangelogPart.Shown], for parts: [ChangelogPart], needsAll: Bool) throws {
    let lists = parts.compactMap(\.paths)
    guard let history = shown.first?.model.history, lists.count == parts.count else { return }
    // The parts cut the same commits in other ways, and so differ only in which of them they show.
    var isWanted = [Bool?](repeating: nil, count: history.commits.count)
    for shown in shown {
      for slice in shown.slices {
        for commit in slice.commits where isWanted[commit] == nil {
          isWanted[commit] = needsAll || shown.model.mayCount(commit)
        }
      }
    }
    var progress = Progress("comparing trees")
    let touches = try repository.touches(
      of: isWanted.indices.filter { isWanted[$0] == true }, in: history, on: lists
    ) { progress.show($0) }
    progress.clear()
    for place in shown.indices {
      shown[place].slices = shown[place].slices.touching(place, by: touches, in: shown[place].view)
    }
  }

  /// Finds out which commits touch the files of the policy's rules: one comparison for all of them.
  func addTouching(_ lists: [PathPatterns], of history: History, to facts: inout ChangelogFacts) throws {
    guard !lists.isEmpty else { return }
    var progress = Progress("comparing trees")
    let touches = try repository.touches(of: history.commits.indices, in: history, on: lists) {
      progress.show($0)
    }
    progress.clear()
    facts.touching = lists.enumerated().map { place, paths in
      let commits = history.commits.indices.filter { touches[$0].contains(place) }
      return (paths, Set(commits.map { history.commits[$0].id }))
    }
  }
}
