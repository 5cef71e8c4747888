import ArgumentParser
import GitHistory

/// Whose policy judges a pull request.
enum PolicyOrigin: String, CaseIterable, ExpressibleByArgument {
  /// That of the branch on which it is to land: no pull request switches its own check off.
  case base
  /// That of the work tree, as other commands read it.
  case head
}

extension PolicyOptions {
  /// The policy that judges a pull request, and its path where a commit has it.
  ///
  /// - Throws: ``MissingCommits`` when it is the base branch's and the clone lacks that.
  func policy(
    judging facts: PullRequestFacts, in repository: borrowing Repository
  ) throws -> PolicyFile.Found {
    guard facts.policyOrigin == .base else {
      return PolicyFile.Found(policy: try load(inWorkTree: repository.workFolder).policy, path: nil)
    }
    // Who opens a pull request chooses where it left the branch, so the branch itself comes first.
    let revisions = facts.baseRevisions + [facts.mergeBase].compactMap(\.self)
    guard let base = try repository.first(of: revisions) else { throw MissingCommits(policyOf: facts) }
    return try PolicyFile.load(at: base, of: repository, config: config)
  }
}
