/// A branch's first parents from the tip on, with what came along with each.
public struct LandingLine: Sendable {
  /// A commit of the line.
  struct Place: Sendable {
    /// The commit, by index into the history.
    let commit: Int
    /// The commits that it brought, which are not on the line itself, the oldest first.
    var brought: [Int] = []
    /// The commits of the line that were put there with it at once, itself among them; empty where it stands alone.
    var series: [Int] = []
  }

  let history: History
  /// The commits, the newest first.
  let places: [Place]
  /// Whether a forge committed any of them, as GitHub does with what it squashes.
  let usesForge: Bool

  /// How many commits are on the line.
  public var count: Int { places.count }

  /// Follows the first parents of the commit that the views look at.
  ///
  /// The history has to be walked to its roots, with the times of the authors and the committers. Linear in commits.
  public init(of timeline: ReleaseTimeline) {
    history = timeline.history
    let childrenFirst = timeline.ownership.childrenFirst
    let mainline = Mainline(
      from: timeline.tip, in: history.graph, childrenFirst: childrenFirst, places: timeline.places)
    var places: [Place] = []
    var next = timeline.tip
    while let commit = next {
      places.append(Place(commit: commit))
      next = history.graph.parents(of: commit).first
    }
    let numbers = Dictionary(places.enumerated().map { ($1.commit, $0) }) { first, _ in first }
    for commit in childrenFirst.reversed() where !mainline.contains(commit) {
      guard let landing = mainline.landing(of: commit), let number = numbers[childrenFirst[landing]] else {
        continue
      }
      places[number].brought.append(commit)
    }
    places.markSeries(in: history)
    usesForge = places.contains { [history] in history.committers[$0.commit].isForge }
    self.places = places
  }

  /// The commit at a place.
  public func id(at number: Int) -> CommitID { history.commits[places[number].commit].id }

  /// The commit at a place and those that it brought, by index into the history.
  public func commits(at number: Int) -> [Int] { [places[number].commit] + places[number].brought }

  /// The numbers of the places that lie between two points of the history.
  public func numbers(from since: HistoryPoint.Resolved?, to until: HistoryPoint.Resolved?) -> [Int] {
    let (older, newer) = (since.map(isAfter), until.map(isUpTo))
    return places.indices.filter { (older?[$0] ?? true) && (newer?[$0] ?? true) }
  }

  /// For each place, whether it landed on the day of a point or later; after it, where the point is a commit.
  func isAfter(_ point: HistoryPoint.Resolved) -> [Bool] {
    switch point {
    case .day(let day): return places.map { !(history.commits[$0.commit].time < day.start) }
    case .reached(let marks): return places.map { !marks[$0.commit] }
    }
  }

  /// For each place, whether it landed on the day of a point or earlier; up to it, where the point is a commit.
  private func isUpTo(_ point: HistoryPoint.Resolved) -> [Bool] {
    switch point {
    case .day(let day): return places.map { history.commits[$0.commit].time < day.start + 86_400 }
    case .reached(let marks): return places.map { marks[$0.commit] }
    }
  }
}

extension [LandingLine.Place] {
  /// Finds what was put on the line at once: who rebases writes commits within a second that were written before.
  fileprivate mutating func markSeries(in history: History) {
    var start = 0
    for end in 1...Swift.max(1, count)
    where end >= count || !history.isSeries(self[end - 1].commit, self[end].commit) {
      let run = self[start..<Swift.min(end, count)].map(\.commit)
      if run.count > 1, run.contains(where: history.wasWrittenBefore) {
        for place in start..<end { self[place].series = run }
      }
      start = end
    }
  }
}

extension History {
  /// Whether a commit was written more than a second before it was committed.
  func wasWrittenBefore(_ commit: Int) -> Bool {
    authorTimes[commit] > 0 && authorTimes[commit] < commits[commit].time - 1
  }

  /// Whether two neighbours of the line were committed by the same person within a second.
  fileprivate func isSeries(_ one: Int, _ other: Int) -> Bool {
    let (seconds, isOdd) = commits[one].time.subtractingReportingOverflow(commits[other].time)
    return !isOdd && (-1...1).contains(seconds) && committers[one] == committers[other]
      && graph.parentCount(of: one) == 1 && graph.parentCount(of: other) == 1
  }
}
