@testable import ChangelogCore

/// A history for audits, commit by commit.
struct AuditedHistory {
  /// GitHub, which commits what is squashed in the browser.
  static let gitHub = Person(name: "GitHub", email: "noreply@github.com")
  /// Somebody else.
  static let ada = Person(name: "Ada", email: "ada@example.org")

  private(set) var commits: [Commit] = []
  private var parents: [[Int]] = []
  private var authorTimes: [Int64] = []
  private var committers: [Person] = []
  var tags: [(name: String, commit: Int)] = []

  /// Adds a commit and returns its number, by which its id ends; without `parents` it follows the one before it.
  ///
  /// - Parameters:
  ///   - time: When it was committed, in seconds since 1970-01-01; by default a minute after the one before it.
  ///   - age: How many seconds before that it was written.
  @discardableResult
  mutating func add(
    _ message: String, parents: [Int]? = nil, at time: Int64? = nil, age: Int64 = 0,
    by committer: Person = gitHub
  ) -> Int {
    let number = commits.count
    let time = time ?? (commits.last?.time ?? 0) + 60
    commits.append(
      Commit(
        id: CommitID(high: 0, middle: 0, low: UInt32(number)), time: time, author: Self.ada, message: message)
    )
    self.parents.append(parents ?? (number == 0 ? [] : [number - 1]))
    authorTimes.append(time - age)
    committers.append(committer)
    return number
  }

  /// Adds a branch of some commits from a commit on, and the merge by which it lands there; returns the merge's number.
  @discardableResult
  mutating func merge(_ messages: [String], into commit: Int, as title: String, age: Int64 = 0) -> Int {
    var tip = commit
    for message in messages { tip = add(message, parents: [tip], age: age, by: Self.ada) }
    return add(title, parents: [commit, tip])
  }

  /// The releases of the history, seen from its last commit.
  func timeline(under policy: Policy = .default) -> ReleaseTimeline {
    ReleaseTimeline(
      of: History(
        commits: commits, graph: CommitGraph(parents: parents),
        head: commits.isEmpty ? nil : commits.count - 1,
        tags: tags, authorTimes: authorTimes, committers: committers), under: policy.history)
  }

  /// How each commit of the line landed, the newest first.
  func landings(
    under policy: Policy = .default, squashSince: HistoryPoint.Resolved? = nil
  ) -> [AuditedLanding] {
    let line = LandingLine(of: timeline(under: policy))
    let judge = LandingJudge(line, under: policy, squashSince: squashSince)
    return (0..<line.count).map(judge.landing)
  }

  /// The whole audit.
  func audit(
    of repository: String = "lists", under policy: Policy = .default,
    from since: HistoryPoint.Resolved? = nil, links: ProjectLinks? = nil,
    touching components: [Int: Int]? = nil
  ) throws -> Audit {
    let timeline = timeline(under: policy)
    let line = LandingLine(of: timeline)
    let judge = LandingJudge(line, under: policy)
    let model = ResolvedTimeline(timeline, under: policy)
    let numbers = line.numbers(from: since, to: nil)
    let touches = components.map { components in
      var touches = PathTouches(of: timeline.history, listCount: policy.components.count)
      for (commit, list) in components { touches[commit].insert(list) }
      return touches
    }
    return Audit(
      of: repository, branch: "main", links: links, under: policy, line: line, numbers: numbers,
      landings: numbers.map(judge.landing), in: model, slices: try model.slices(of: .everything),
      touches: touches)
  }
}
