import CommitParser

@testable import ChangelogCore

extension HealthFacts {
  /// A clone on `main` in which nothing is wrong, with one release.
  static func sample(_ policy: Policy = .default) -> HealthFacts {
    var facts = HealthFacts(policy: policy)
    facts.head = .branch("main")
    facts.tags = [FoundTag("v1.0.0", isReached: true)]
    facts.parts =
      [Part(policy: policy)]
      + policy.components.map { component in
        Part(component: component.name, policy: policy.narrowed(to: component))
      }
    facts.parts[0].last = Unreleased.Last(tag: "v1.0.0", version: SemanticVersion(1, 0, 0))
    return facts
  }
}

extension HealthCheck {
  /// What is found, each as its sentence and, behind an arrow, its remedy.
  static func said(of facts: HealthFacts) -> [String] {
    findings(in: facts).map { finding in
      let remedy =
        switch finding.remedy {
        case .commands(let commands): commands.map { "\($0)" }.joined(separator: " && ")
        case .words(let words): words
        }
      return "\(finding.sentence) -> \(remedy)"
    }
  }
}

/// A commit with a number for an id.
func commit(_ number: UInt32, _ message: String) -> Commit {
  Commit(
    id: CommitID(high: 0, middle: 0, low: number), time: 0, author: Person(name: "A", email: "a@example.org"),
    message: message)
}
