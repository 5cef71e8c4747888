/// What moves the versions of a project, and how far.
public struct VersionRules: Sendable, Equatable {
  /// How they are written.
  public var scheme: VersionScheme
  /// What changes move before 1.0.0.
  public var zero: ZeroRule
  /// The first version; nil for the scheme's own: 0.1.0, or that of the day.
  public var initial: SemanticVersion?

  /// Those of semantic-release, which knows no 0.x.
  static let semanticRelease = VersionRules(zero: .major, initial: SemanticVersion(1, 0, 0))

  /// Semantic versions from 0.1.0 on.
  public init(
    scheme: VersionScheme = .semver, zero: ZeroRule = .minor, initial: SemanticVersion? = nil
  ) {
    self.scheme = scheme
    self.zero = zero
    self.initial = initial
  }

  /// The version after one, by weight; `none` changes nothing.
  ///
  /// - Parameters:
  ///   - last: The last release; nil when there is none.
  ///   - day: The day of the release, in UTC.
  /// - Returns: Nil where the calendar has no version left for that day.
  func version(after last: SemanticVersion?, moved bump: Bump, on day: CalendarDay) -> SemanticVersion? {
    guard bump != .none else { return last }
    if last == nil, let initial { return scheme.spelled(initial) }
    let next =
      switch scheme {
      case .calendar(let format): format.version(after: last, moved: bump, on: day)
      case .semver, .pep440: last?.applying(bump, zeroRule: zero) ?? SemanticVersion(0, 1, 0)
      }
    return next.map(scheme.spelled)
  }
}
