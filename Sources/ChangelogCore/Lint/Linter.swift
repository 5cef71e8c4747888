import CommitParser

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
  ///
  /// One that waits for `git rebase --autosquash` is judged by `autosquash-left` alone, and one that a forge wrapped by
  /// the title that the pull request had.
  public func verdict(on candidate: Candidate, from origin: Origin) -> Verdict {
    if let reason = ignored.reason(toSkip: candidate) {
      return skipping(candidate, from: origin, for: reason)
    }
    if candidate.message.autosquashMark != nil {
      guard candidate.stage == .committed, rules[AutosquashLeft.id] != nil else {
        return skipping(candidate, from: origin, for: IgnoreClass.autosquash.reason)
      }
      let diagnostics = rules.diagnostics(of: candidate, by: AutosquashLeft.id)
      return Verdict(origin: origin, message: candidate.message, diagnostics: diagnostics)
    }
    return Verdict(origin: origin, message: candidate.message, diagnostics: diagnostics(of: candidate))
  }

  private func diagnostics(of candidate: Candidate) -> [Diagnostic] {
    guard let unwrapped = Unwrapped(candidate.message) else { return rules.diagnostics(of: candidate) }
    return rules.diagnostics(of: candidate.saying(unwrapped.message)).map {
      Diagnostic(rule: $0.rule, severity: $0.severity, finding: unwrapped.restored($0.finding))
    }
  }

  private func skipping(_ candidate: Candidate, from origin: Origin, for reason: String) -> Verdict {
    Verdict(origin: origin, message: candidate.message, diagnostics: [], skipped: reason)
  }
}

extension Candidate {
  /// The same commit with another message.
  fileprivate func saying(_ message: CommitMessage) -> Candidate {
    Candidate(
      message, stage: stage, author: author, parentCount: parentCount, changedPaths: changedPaths)
  }
}
