/// By what landings are put together.
public enum AuditGrouping: String, Sendable, CaseIterable {
  /// The month in which they landed, in UTC.
  case month
  /// The type of the title.
  case type
  /// The scope of the title.
  case scope
  /// The components whose files they change; a landing may be in several groups.
  case component

  /// The names of the groups that a landing belongs to; an empty name is that of what has no type or scope.
  func names(for landing: AuditedLanding) -> [String] {
    switch self {
    case .month: [landing.month]
    case .type: [landing.type ?? ""]
    case .scope: [landing.scope ?? ""]
    case .component: landing.components.isEmpty ? [""] : landing.components
    }
  }
}

/// Landings that have something in common.
public struct AuditGroup: Sendable, Equatable {
  /// What they have in common; empty where it is that they have none of it.
  public let name: String
  /// The landings, by index into those of the audit, the newest first.
  public let landings: [Int]
  /// How many there are, and what became of them.
  public let tally: AuditTally
}
