/// Whether a release could be made where HEAD is.
enum ReleasedBranch: HealthCheck {
  static let id = "branch"
  static let summary = "HEAD is on a branch that is released, and nothing is missing on it"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    facts.isInJob ? "in a CI job HEAD is where the job has put it" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    let operation = facts.operation.map {
      HealthFinding(
        "git is in the middle of \($0.inQuotes)",
        remedy: .words("finish it, or give it up with '\(GitOperation.abort(of: $0))'"))
    }
    return [operation, place(facts), upstream(facts)].compactMap(\.self)
  }

  private static func place(_ facts: HealthFacts) -> HealthFinding? {
    switch facts.head {
    case .unborn: return nil
    case .detached where facts.operation != nil: return nil
    case .detached:
      return HealthFinding("HEAD is on no branch", remedy: switching(facts))
    case .branch(let branch):
      let released = facts.policy.history.branches
      guard !released.contains(where: { Glob($0).matches(branch) }) else { return nil }
      return HealthFinding(
        "branch \(branch.inQuotes) is not one that 'history.branches' releases: \(HealthFinding.list(released))",
        remedy: switching(facts))
    }
  }

  private static func switching(_ facts: HealthFacts) -> HealthFinding.Remedy {
    guard let branch = facts.releasedBranch else {
      return .words("name the branch that is released in 'history.branches', and switch to it")
    }
    return .command(["git", "switch", branch])
  }

  private static func upstream(_ facts: HealthFacts) -> HealthFinding? {
    guard let upstream = facts.upstream, upstream.behind > 0 else { return nil }
    let count = upstream.behind == 1 ? "1 commit" : "\(upstream.behind) commits"
    return HealthFinding(
      "the branch lacks \(count) of \(upstream.name.inQuotes)", remedy: .command(upstream.pull))
  }
}

extension HealthFacts.Upstream {
  /// The command that brings what only the upstream has.
  var pull: [String] { ["git", "pull", ahead == 0 ? "--ff-only" : "--rebase"] }
}
