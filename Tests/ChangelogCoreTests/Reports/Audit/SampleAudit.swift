@testable import ChangelogCore

/// Audits of short histories for tests.
enum SampleAudit {
  /// What lands on the branch.
  struct Landing {
    let message: String
    /// The day, `2026-01-31`.
    let day: String
    /// The messages of the commits that it merges.
    var brings: [String] = []
  }

  /// A branch with a commit without parents, and these after it, the oldest first; GitHub commits all of them.
  static func audit(
    _ landings: [Landing], tags: [(name: String, landing: Int)] = [], of repository: String = "owner/name",
    under policy: Policy = .default, remote: String? = "https://github.com/owner/name"
  ) throws -> Audit {
    var commits: [Commit] = []
    var parents: [[Int]] = []
    var places: [Int] = []
    func add(_ message: String, on day: String, to over: [Int]) -> Int {
      let time = (CalendarDay(day)?.start ?? 0) + Int64(commits.count)
      commits.append(
        Commit(
          id: CommitID(high: 0x1234_5678_9abc_def0, middle: 0, low: UInt32(commits.count)), time: time,
          author: Person(name: "Ada", email: "ada@example.org"), message: message))
      parents.append(over)
      return commits.count - 1
    }
    for landing in landings {
      let below = places.last.map { [$0] } ?? []
      var side = below
      for message in landing.brings { side = [add(message, on: landing.day, to: side)] }
      places.append(add(landing.message, on: landing.day, to: landing.brings.isEmpty ? below : below + side))
    }
    let forge = Person(name: "GitHub", email: "noreply@github.com")
    let history = History(
      commits: commits, graph: CommitGraph(parents: parents), head: places.last,
      tags: tags.map { ($0.name, places[$0.landing]) }, authorTimes: commits.map(\.time),
      committers: commits.map { _ in forge })
    let timeline = ReleaseTimeline(of: history, under: policy.history)
    let line = LandingLine(of: timeline)
    let judge = LandingJudge(line, under: policy)
    let model = ResolvedTimeline(timeline, under: policy)
    let numbers = line.numbers(from: nil, to: nil)
    return Audit(
      of: repository, branch: "main", links: ProjectLinks(remote: remote, forge: nil), under: policy,
      line: line,
      numbers: numbers, landings: numbers.map(judge.landing), in: model,
      slices: try model.slices(of: .everything),
      touches: nil)
  }

  /// The page about one repository, or about several.
  static func page(_ audits: Audit..., unread: [(String, String)] = [], isAlone: Bool = true) -> String {
    var writer = AuditFormat.html.makeWriter(AuditContext(isAlone: isAlone))
    var page = ""
    writer.begin(&page)
    for audit in audits { writer.append(audit, to: &page) }
    for (repository, reason) in unread { writer.append(unread: repository, because: reason, to: &page) }
    writer.end(&page)
    return page
  }
}
