import CommitParser

/// The next version of a project or a component, for people and programs.
public struct VersionReport {
  /// The component; nil for the whole project.
  public let component: String?
  /// The version that comes next.
  public let next: NextVersion
  /// The tag that would name it; nil where there is no version.
  public let tag: String?
  /// The last release; nil when there is none.
  public let last: Unreleased.Last?
  /// The commits that decide, oldest first.
  public let deciders: [Commit]
  private let zero: ZeroRule

  /// Reports on a release that would be made now.
  public init(_ next: NextVersion, of pending: PendingRelease, under policy: Policy, component: String?) {
    self.next = next
    self.component = component
    tag = next.version.map { policy.history.tags[0].tag(for: $0) }
    last = pending.unreleased.last
    zero = policy.versions.rules.zero
    deciders =
      switch next.reason {
      case .first, .changes, .prerelease: pending.deciders
      case .wish(let commit): pending.model.history.commits.filter { $0.id == commit }
      case .nothing, .dependencies, .request: []
      }
  }

  /// What decided, in one sentence.
  public var reason: String {
    let place = last.map { "since \($0.tag)" } ?? "so far"
    switch next.reason {
    case .nothing: return "nothing to release \(place)"
    case .first: return "the first release, and \(asking)"
    case .changes: return "\(asking) \(place)\(taming)"
    case .dependencies(let names):
      return "no changes of its own \(place), but it is built of \(names.joined(separator: ", "))"
    case .prerelease(let version): return "\(version) is out already, and nothing lower may follow"
    case .wish(let commit): return "commit \(commit.abbreviated) asks for it by 'Release-As'"
    case .request: return "asked for"
    }
  }

  private var asking: String {
    let count = deciders.count == 1 ? "1 commit asks" : "\(deciders.count) commits ask"
    return "\(count) for a \(next.bump) release"
  }

  /// What the rule for 0.x made of it; empty when nothing.
  private var taming: String {
    guard let last, zero.tamed(next.bump, after: last.version) != next.bump else { return "" }
    return
      ", which before 1.0.0 is a \(zero.tamed(next.bump, after: last.version)) one (versions.zero: \(zero))"
  }

  /// The reason and the commits that decide, one a line.
  public var lines: [String] {
    [reason] + deciders.map { "  \($0.id.abbreviated) \(CommitMessage.landedTitle(in: $0.message).title)" }
  }

  /// One JSON object.
  public var json: String {
    let commits = deciders.map { commit in
      let landed = CommitMessage.landedTitle(in: commit.message)
      return JSONText.object([
        ("commit", JSONText.string(commit.id.description)), ("title", JSONText.string(String(landed.title))),
        ("pullRequest", landed.number.map(String.init) ?? "null"),
      ])
    }
    let previous = last.map {
      JSONText.object([
        ("tag", JSONText.string($0.tag)), ("version", JSONText.string($0.version.description)),
      ])
    }
    return JSONText.object([
      ("component", JSONText.string(component)), ("version", JSONText.string(next.version?.description)),
      ("tag", JSONText.string(tag)), ("previous", previous ?? "null"),
      ("isNew", next.isNew ? "true" : "false"), ("bump", JSONText.string(next.bump.rawValue)),
      ("reason", JSONText.string(reason)), ("commits", JSONText.list(commits)),
    ])
  }
}
