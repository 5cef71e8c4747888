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
    var history = AuditedHistory()
    var places: [Int] = []
    for landing in landings {
      let start = CalendarDay(landing.day)?.start ?? 0
      func add(_ message: String, to parents: [Int]) -> Int {
        history.add(message, parents: parents, at: start + Int64(history.commits.count))
      }
      let below = places.last.map { [$0] } ?? []
      var side = below
      for message in landing.brings { side = [add(message, to: side)] }
      places.append(add(landing.message, to: landing.brings.isEmpty ? below : below + side))
    }
    history.tags = tags.map { ($0.name, places[$0.landing]) }
    return try history.audit(
      of: repository, under: policy, links: ProjectLinks(remote: remote, forge: nil))
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
