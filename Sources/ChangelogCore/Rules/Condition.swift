/// Which way round a rule is asked; the policy's `when`.
public enum Condition: String, Sendable, CaseIterable {
  /// What the rule describes has to be so.
  case always
  /// What the rule describes must not be so.
  case never
}
