/// Judges messages by a policy.
public struct Linter: Sendable {
  private let rules: RuleSet
  private let ignored: IgnoreList

  /// Takes rules and what to leave alone from a policy.
  public init(_ policy: Policy) {
    rules = policy.rules
    ignored = policy.ignored
  }

  /// What becomes of a message.
  public func verdict(on candidate: Candidate, from origin: Origin) -> Verdict {
    let reason = ignored.reason(toSkip: candidate)
    return Verdict(
      origin: origin, message: candidate.message,
      diagnostics: reason == nil ? rules.diagnostics(of: candidate) : [], skipped: reason)
  }
}
