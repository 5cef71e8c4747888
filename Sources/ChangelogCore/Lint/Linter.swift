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
  /// One that is skipped, or waits for `git rebase --autosquash`, is judged by the rules for such messages alone, and
  /// one that a forge wrapped by the title that the pull request had.
  public func verdict(on candidate: Candidate, from origin: Origin) -> Verdict {
    if let entry = ignored.entry(for: candidate) {
      guard case .kind(let kind) = entry else {
        return verdict(on: candidate, from: origin, [], skipping: entry.reason)
      }
      // Nothing but the policy lists this kind, so it is wanted.
      let diagnostics = kind == .autosquash ? [] : rules.diagnostics(of: candidate, judgingSkipped: kind)
      return verdict(on: candidate, from: origin, diagnostics, skipping: entry.reason)
    }
    if candidate.message.autosquashMark != nil {
      let diagnostics =
        candidate.stage == .typed ? [] : rules.diagnostics(of: candidate, judgingSkipped: .autosquash)
      return verdict(on: candidate, from: origin, diagnostics, skipping: IgnoreClass.autosquash.reason)
    }
    return verdict(on: candidate, from: origin, rules.diagnostics(of: candidate))
  }

  /// A message with diagnostics is not skipped, whatever the reason.
  private func verdict(
    on candidate: Candidate, from origin: Origin, _ diagnostics: [Diagnostic], skipping reason: String? = nil
  ) -> Verdict {
    Verdict(
      origin: origin, message: candidate.message, diagnostics: diagnostics.map(candidate.placed),
      skipped: diagnostics.isEmpty ? reason : nil)
  }
}

extension Candidate {
  /// The diagnostic with the place where it is mended before the message lands.
  fileprivate func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let landing, diagnostic.place == nil else { return diagnostic }
    return Diagnostic(
      rule: diagnostic.rule, severity: diagnostic.severity, finding: diagnostic.finding,
      mendingIn: landing.place(ofLine: diagnostic.finding.line))
  }
}
