/// How far a change moves the version.
public enum Bump: String, Sendable, CaseIterable, Comparable {
  /// Nothing to release.
  case none
  /// A correction that changes nothing else.
  case patch
  /// Something new that breaks nothing.
  case minor
  /// A breaking change.
  case major

  /// Orders by weight: none < patch < minor < major.
  public static func < (left: Bump, right: Bump) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }
}
