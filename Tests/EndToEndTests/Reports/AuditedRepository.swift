import ChangelogCore
import GitHistory
import Testing

/// Audits of repositories, and the pages about them.
enum AuditedRepository {
  /// How everything landed in a repository.
  static func audit(
    at path: String, of name: String, remote: String, under policy: Policy = .default
  ) throws -> Audit {
    let repository = try Repository(at: path)
    var request = WalkRequest(head: try #require(try repository.head()))
    request.tags = try repository.tags { policy.history.releaseVersion(of: $0) != nil }
    request.keepsAuthorTimes = true
    request.keepsCommitters = true
    let timeline = ReleaseTimeline(of: try repository.history(request).history, under: policy.history)
    let line = LandingLine(of: timeline)
    let judge = LandingJudge(line, under: policy)
    let links = ProjectLinks(remote: remote, forge: nil)
    let model = ResolvedTimeline(timeline, under: policy)
    let numbers = line.numbers(from: nil, to: nil)
    return Audit(
      of: name, branch: "main", links: links, under: policy, line: line, numbers: numbers,
      landings: numbers.map(judge.landing), in: model, slices: try model.slices(of: .everything), touches: nil
    )
  }

  /// The page about one repository, or about several.
  static func page(_ audits: Audit...) -> String {
    var writer = AuditFormat.html.makeWriter(AuditContext(isAlone: audits.count == 1))
    var page = ""
    writer.begin(&page)
    for audit in audits { writer.append(audit, to: &page) }
    writer.end(&page)
    return page
  }
}
