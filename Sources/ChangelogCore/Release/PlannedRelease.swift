/// A release that is about to be made on top of a history.
public struct PlannedRelease: Sendable, Equatable {
  /// Where its tag is to stand.
  public enum Place: Sendable, Equatable {
    /// On a commit that is to be made on top of HEAD; the time is in seconds since 1970-01-01 UTC.
    case newCommit(message: String, author: Person, time: Int64)
    /// On a commit that is there.
    case commit(CommitID)
  }

  /// The name of its tag.
  public let tag: String
  /// Where the tag is to stand.
  public let place: Place

  /// Plans a release.
  public init(tag: String, at place: Place) {
    self.tag = tag
    self.place = place
  }
}

extension History {
  /// The history as it will be once a release is made.
  ///
  /// So a changelog that is written before the release is the one that is read after it.
  public func adding(_ planned: PlannedRelease) -> History {
    guard let head else { return self }
    var (graph, commits, tip) = (graph, commits, head)
    var (trees, authorTimes, committers) = (trees, authorTimes, committers)
    let tagged: Int?
    switch planned.place {
    case .commit(let id): tagged = commits.firstIndex { $0.id == id }
    case .newCommit(let message, let author, let time):
      tip = graph.addCommit()
      graph.setParents(of: tip, to: head)
      commits.append(
        Commit(
          id: CommitID(high: 0, middle: 0, low: 0), time: time, author: author, message: message))
      // It changes no file that a component would be told by.
      if !trees.isEmpty { trees.append(trees[head]) }
      if !authorTimes.isEmpty { authorTimes.append(time) }
      if !committers.isEmpty { committers.append(author) }
      tagged = tip
    }
    return History(
      commits: commits, graph: graph, head: tip, extraTips: extraTips,
      tags: tags + (tagged.map { [(planned.tag, $0)] } ?? []), boundaries: boundaries, trees: trees,
      authorTimes: authorTimes, committers: committers)
  }
}
