/// A release that is about to be made on top of a history.
public struct PlannedRelease: Sendable, Equatable {
  /// The name of its tag.
  public let tag: String
  /// The message of its commit.
  public let message: String
  /// Who makes it.
  public let author: Person
  /// When, in seconds since 1970-01-01 UTC.
  public let time: Int64

  /// Plans a release.
  public init(tag: String, message: String, author: Person, time: Int64) {
    self.tag = tag
    self.message = message
    self.author = author
    self.time = time
  }
}

extension History {
  /// The history as it will be once a release is made: with its commit on top of HEAD, and its tag on that.
  ///
  /// So a changelog that is written before the release is the one that is read after it.
  public func adding(_ planned: PlannedRelease) -> History {
    guard let head else { return self }
    var graph = graph
    let commit = graph.addCommit()
    graph.setParents(of: commit, to: head)
    let made = Commit(
      id: CommitID(high: 0, middle: 0, low: 0), time: planned.time, author: planned.author,
      message: planned.message)
    return History(
      commits: commits + [made], graph: graph, head: commit, extraTips: extraTips,
      tags: tags + [(planned.tag, commit)], boundaries: boundaries,
      // It changes no file that a component would be told by.
      trees: trees.isEmpty ? [] : trees + [trees[head]])
  }
}
