/// What a rule found in all landings.
public struct AuditedRule: Sendable, Equatable {
  /// The rule's id, or ``AuditedLanding/Remark/squashRequired``.
  public let rule: String
  /// The highest severity of its findings.
  public let severity: Severity
  /// The landings in which it found something, by index into those of the audit, the newest first.
  public let landings: [Int]
}

extension [AuditedRule] {
  /// What the rules found: errors before warnings, then the rule that found something in the most landings first.
  init(in landings: [AuditedLanding]) {
    var found: [String: (severity: Severity, landings: [Int])] = [:]
    for (index, landing) in landings.enumerated() {
      for remark in landing.remarks {
        var rule = found[remark.rule] ?? (remark.severity, [])
        rule.severity = Swift.max(rule.severity, remark.severity)
        if rule.landings.last != index { rule.landings.append(index) }
        found[remark.rule] = rule
      }
    }
    self = found.map { AuditedRule(rule: $0, severity: $1.severity, landings: $1.landings) }
      .sorted { one, other in
        guard one.severity == other.severity else { return other.severity < one.severity }
        return (other.landings.count, one.rule) < (one.landings.count, other.rule)
      }
  }
}
