/// How much a finding of a rule matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// The rule is not asked.
  case off
  /// The finding is shown.
  case warning
  /// The message is refused.
  case error

  /// Orders by weight.
  public static func < (left: Severity, right: Severity) -> Bool {
    switch (left, right) {
    case (.off, .warning), (.off, .error), (.warning, .error): true
    default: false
    }
  }
}
