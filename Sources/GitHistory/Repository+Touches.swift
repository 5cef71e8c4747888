public import ChangelogCore

extension Repository {
  /// Which of several lists of patterns some commits touch: one pass for all lists.
  ///
  /// A commit touches a file that it adds, changes or removes; a renamed one by both names. A merge touches only what
  /// it has from none of its parents, a commit without parents all that it has. Nothing is known of a commit whose
  /// parents a shallow clone left out, and so it touches nothing.
  ///
  /// - Parameters:
  ///   - commits: By index into the history; one that comes twice is looked at once.
  ///   - history: The history, walked with its trees.
  ///   - progress: Told every few thousand commits how many were compared.
  /// - Throws: ``GitError`` when an object is missing or broken.
  public func touches(
    of commits: some Sequence<Int>, in history: History, on lists: [PathPatterns],
    progress: (Int) -> Void = { _ in }
  ) throws(GitError) -> PathTouches {
    precondition(history.trees.count == history.commits.count, "the history was walked without its trees")
    let comparison = TreeComparison(lists)
    var touches = PathTouches(of: history, listCount: lists.count)
    var isWanted = [Bool](repeating: false, count: history.commits.count)
    for commit in commits { isWanted[commit] = true }
    for boundary in history.boundaries { isWanted[boundary] = false }
    // In the order of the walk, in which the trees that neighbours share come close together.
    for (number, commit) in isWanted.indices.filter({ isWanted[$0] }).enumerated() {
      if number & 0xFFF == 0xFFF { progress(number) }
      let parents = history.graph.parents(of: commit).map { history.trees[$0] as CommitID? }
      touches[commit] = try comparison.lists(
        touchedFrom: parents.isEmpty ? [nil] : parents, to: history.trees[commit], in: objects)
    }
    return touches
  }
}
