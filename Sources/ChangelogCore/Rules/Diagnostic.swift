/// A finding with the rule that made it and how much it matters.
public struct Diagnostic: Sendable, Equatable {
  /// The rule's id.
  public let rule: String
  /// How much it matters; never `off`.
  public let severity: Severity
  /// What was seen, and where.
  public let finding: Finding

  /// Puts the parts together.
  public init(rule: String, severity: Severity, finding: Finding) {
    self.rule = rule
    self.severity = severity
    self.finding = finding
  }
}
