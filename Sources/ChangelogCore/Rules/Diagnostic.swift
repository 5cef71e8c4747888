/// A finding with the rule that made it and how much it matters.
public struct Diagnostic: Sendable, Equatable {
  /// The rule's id.
  public let rule: String
  /// How much it matters; never `off`.
  public let severity: Severity
  /// What was seen, and where.
  public let finding: Finding
  /// Where it has to be mended before the message lands; nil for the message itself.
  public let place: MendingPlace?

  /// Puts the parts together.
  public init(rule: String, severity: Severity, finding: Finding, mendingIn place: MendingPlace? = nil) {
    self.rule = rule
    self.severity = severity
    self.finding = finding
    self.place = place ?? finding.place
  }
}
