/// Why the next version cannot be what it would be.
public enum NextVersionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The version is not higher than the last release.
  case notHigher(SemanticVersion, than: SemanticVersion, NextVersion.Reason)
  /// The version does not belong on the branch.
  case offLine(SemanticVersion, MaintenanceLine, NextVersion.Reason)
  /// A tag has the version already, on this branch or another.
  case taken(SemanticVersion)
  /// A footer's text is no version.
  case noVersion(Unreleased.Wish, VersionScheme)
  /// A name cannot be a channel of prereleases.
  case noChannel(String, VersionScheme)
  /// The calendar has no version left for this day.
  case calendarIsFull(SemanticVersion?, VersionScheme)

  /// What is there and what would do, in one sentence.
  public var description: String {
    switch self {
    case .notHigher(let version, let last, let reason):
      "\(version)\(reason.source) is not higher than the last release, \(last); ask for a higher one with '--release-as'"
    case .offLine(let version, let line, let reason):
      "\(version)\(reason.source) does not belong on branch \(line.branch.inQuotes), which holds versions from \(line.start)"
        + " to below \(line.end); release it from another branch, or ask for less with '--bump'"
    case .taken(let version):
      "\(version) is tagged already, here or on another branch; ask for another version with '--bump' or '--release-as'"
    case .noVersion(let wish, let scheme):
      "commit \(wish.commit.abbreviated) says 'Release-As: \(wish.text.shown(upTo: 40))', which is no version; expected one such as "
        + "'\(scheme.example)', or ask for another with '--release-as'"
    case .noChannel(let name, .pep440):
      "\(name.inQuotes) is no prerelease of PEP 440; expected one of a, b, rc and dev"
    case .noChannel(let name, _):
      "\(name.inQuotes) cannot name prereleases; expected letters, digits and hyphens, such as 'rc'"
    case .calendarIsFull(let last, let scheme):
      "no version of '\(scheme)' may follow \(last.map(\.description) ?? "nothing") today; "
        + "add MICRO to 'versions.scheme', or release on another day"
    }
  }
}

extension NextVersion.Reason {
  /// Who asked for a version, for the middle of a sentence; empty where the changes did.
  fileprivate var source: String {
    switch self {
    case .wish(let commit): ", which commit \(commit.abbreviated) asks for by 'Release-As',"
    case .prerelease, .request, .nothing, .first, .changes, .dependencies: ""
    }
  }
}

extension VersionScheme {
  /// A version that it would read.
  public var example: String {
    switch self {
    case .semver, .pep440: "1.2.0"
    case .calendar(let format): format.text(of: SemanticVersion(2026, 1, 1))
    }
  }
}
