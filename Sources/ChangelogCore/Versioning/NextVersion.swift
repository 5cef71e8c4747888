/// The version that comes next, and why.
public struct NextVersion: Sendable, Equatable {
  /// What decided.
  public enum Reason: Sendable, Equatable {
    /// Nothing moves the version.
    case nothing
    /// There was no release before.
    case first
    /// The changes since the last release.
    case changes
    /// Components that this one is built of are released, and it has no changes of its own.
    case dependencies([String])
    /// A prerelease of a higher version is out already.
    case prerelease(SemanticVersion)
    /// The commit asks for it by `Release-As`.
    case wish(CommitID)
    /// Whoever ran the program asked for it.
    case request
  }

  /// The version; the last one where nothing moves it, and nil where there is no last one either.
  public let version: SemanticVersion?
  /// How far it goes beyond the last release, before any rule for 0.x.
  public let bump: Bump
  /// What decided.
  public let reason: Reason

  /// Whether there is something to release.
  public var isNew: Bool { reason != .nothing }

  /// Decides what comes next.
  ///
  /// - Parameters:
  ///   - taken: The versions of all tags, on whatever branch they are.
  ///   - day: The day of the release, in UTC.
  /// - Throws: ``NextVersionError`` where that is no version that could be released here.
  public init(
    after unreleased: Unreleased, as request: VersionRequest = VersionRequest(),
    under rules: VersionRules = VersionRules(), taken: [SemanticVersion] = [], on day: CalendarDay
  ) throws(NextVersionError) {
    let last = unreleased.last?.version
    let (normal, reason) = try Self.normal(after: unreleased, request, rules, day)
    bump = request.bump ?? unreleased.wholeBump
    guard reason != .nothing, let normal else {
      (version, self.reason) = (last, .nothing)
      return
    }
    if let last, !(last < normal) { throw .notHigher(normal, than: last, reason) }
    if let line = request.line, !line.contains(normal) { throw .offLine(normal, line, reason) }
    guard let channel = request.channel else {
      if let other = taken.first(where: normal.hasSamePrecedence) { throw .taken(other) }
      let build = request.build.isEmpty ? normal.build : request.build
      version = rules.scheme.spelled(normal.with(prerelease: normal.prerelease, build: build))
      self.reason = reason
      return
    }
    let isForced = request.bump != nil || request.version != nil
    let newest = unreleased.prereleases.first
    guard let first = rules.scheme.prerelease(channel, 1) else { throw .noChannel(channel, rules.scheme) }
    if let newest, newest.isPrerelease(of: normal, in: first), unreleased.bumpSincePrerelease == .none,
      !isForced
    {
      (version, self.reason) = (newest, .nothing)
      return
    }
    let counts = taken.filter { $0.isPrerelease(of: normal, in: first) }.compactMap {
      $0.prerelease.last.flatMap { Int($0) }
    }
    let count = counts.max() ?? 0
    let prerelease = rules.scheme.prerelease(channel, count == .max ? count : count + 1) ?? first
    version = rules.scheme.spelled(normal.with(prerelease: prerelease, build: request.build))
    self.reason = reason
  }

  /// The normal version that comes next, or that is prepared.
  private static func normal(
    after unreleased: Unreleased, _ request: VersionRequest, _ rules: VersionRules, _ day: CalendarDay
  ) throws(NextVersionError) -> (SemanticVersion?, Reason) {
    let last = unreleased.last?.version
    if let version = request.version { return (version, .request) }
    if request.bump == nil, let wish = unreleased.wish {
      let text = wish.text.hasPrefix("v") ? wish.text.dropFirst() : wish.text[...]
      guard let version = rules.scheme.version(text) else { throw .noVersion(wish, rules.scheme) }
      return (version, .wish(wish.commit))
    }
    let bump = request.bump ?? unreleased.wholeBump
    guard bump != .none else { return (last, .nothing) }
    // A first version that somebody asks for goes on from nothing.
    let start = last ?? (request.bump == nil ? nil : SemanticVersion(0, 0, 0))
    guard let next = rules.version(after: start, moved: bump, on: day) else {
      throw .calendarIsFull(last, rules.scheme)
    }
    let announced = unreleased.prereleases.max()
    if let announced, next < announced, request.bump == nil {
      return (rules.scheme.spelled(announced.with()), .prerelease(announced))
    }
    if request.bump != nil { return (next, .request) }
    if unreleased.bump == .none { return (next, .dependencies(unreleased.releasedDependencies)) }
    return (next, last == nil ? .first : .changes)
  }
}

extension SemanticVersion {
  /// Whether this prepares a version in the channel of the given first prerelease.
  fileprivate func isPrerelease(of version: SemanticVersion, in first: [String]) -> Bool {
    with().hasSamePrecedence(as: version.with()) && prerelease.count == first.count
      && prerelease.dropLast() == first.dropLast()
  }
}
