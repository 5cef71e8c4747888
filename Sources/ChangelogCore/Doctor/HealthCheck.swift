/// A look for something that makes releases go wrong; one file each in `Checks/`.
public protocol HealthCheck: Sendable {
  /// The name in reports, in kebab case.
  static var id: String { get }
  /// What holds where nothing is wrong, as a sentence without a full stop.
  static var summary: String { get }

  /// Why there is nothing to look at, as a sentence without a full stop; nil when there is.
  static func reasonToSkip(_ facts: HealthFacts) -> String?
  /// What is wrong.
  static func findings(in facts: HealthFacts) -> [HealthFinding]
}

extension HealthCheck {
  /// There always is something to look at.
  public static func reasonToSkip(_ facts: HealthFacts) -> String? { nil }
}

/// The checks there are.
public enum HealthChecks {
  /// All of them, in the order in which users read about them.
  public static let all: [any HealthCheck.Type] = [
    RepositoryFormat.self, ShallowClone.self, ReleasedBranch.self, TagsOffBranch.self, TagNames.self,
    ReleaseTags.self, VersionFiles.self, ChangelogSections.self, ChangelogFiles.self, BreakingMarks.self,
    SquashSetup.self, CommitHook.self,
  ]

  /// Whether it matters what is in the place of the commit-msg hook.
  public static func looksAtHook(_ facts: HealthFacts) -> Bool { CommitHook.reasonToSkip(facts) == nil }

  /// What each check says of a repository.
  public static func answers(to facts: HealthFacts) -> [HealthAnswer] {
    all.map { check in
      let outcome: HealthAnswer.Outcome
      if facts.obstacle != nil, check != RepositoryFormat.self {
        outcome = .skipped("the repository cannot be read")
      } else if let reason = check.reasonToSkip(facts) {
        outcome = .skipped(reason)
      } else {
        let findings = check.findings(in: facts)
        outcome = findings.isEmpty ? .ok(check.summary) : .wrong(findings)
      }
      return HealthAnswer(check: check.id, outcome: outcome)
    }
  }
}

/// What a check says of a repository.
public struct HealthAnswer: Sendable, Equatable {
  /// What came of it.
  public enum Outcome: Sendable, Equatable {
    /// Nothing is wrong, which means what the sentence says.
    case ok(String)
    /// Something is; never empty.
    case wrong([HealthFinding])
    /// Nobody looked, for the reason that the sentence gives.
    case skipped(String)
  }

  /// The id of the check.
  public let check: String
  /// What came of it.
  public let outcome: Outcome
}
