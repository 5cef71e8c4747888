/// How the versions of a project are written.
///
/// Whatever a scheme writes is kept as the parts of Semantic Versioning, so that all versions have one order.
public enum VersionScheme: Sendable, Hashable {
  /// Semantic Versioning 2.0.0: `2.0.0-rc.1`.
  case semver
  /// As Python's packages are versioned: `2.0.0rc1`.
  case pep440
  /// By the calendar: `2026.11.0`.
  case calendar(CalendarFormat)

  /// Reads a version; what is none of this scheme may still be one of Semantic Versioning, from before the scheme.
  ///
  /// Nil for anything else.
  public func version(_ text: some StringProtocol) -> SemanticVersion? {
    switch self {
    case .semver: SemanticVersion(text)
    case .pep440: PythonVersion.version(text) ?? SemanticVersion(text)
    case .calendar(let format): format.version(text) ?? SemanticVersion(text)
    }
  }

  /// The version as this scheme writes it.
  public func spelled(_ version: SemanticVersion) -> SemanticVersion {
    switch self {
    case .semver: version
    case .pep440: version.spelled(PythonVersion.text(of: version))
    case .calendar(let format): version.spelled(format.text(of: version))
    }
  }

  /// The identifiers of a prerelease in a channel such as `rc`; nil for a name that cannot be one.
  func prerelease(_ channel: String, _ number: Int) -> [String]? {
    if self == .pep440 { return PythonVersion.phase(channel).map { [$0, String(number)] } }
    let parts = channel.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isName = SemanticVersion("0.0.0-\(channel)")?.prerelease == parts
    return isName && !parts.contains { $0.utf8.allSatisfy(\.isDigit) } ? parts + [String(number)] : nil
  }
}

extension VersionScheme: CustomStringConvertible {
  /// The scheme as it is written in the policy.
  public var description: String {
    switch self {
    case .semver: "semver"
    case .pep440: "pep440"
    case .calendar(let format): format.description
    }
  }
}
