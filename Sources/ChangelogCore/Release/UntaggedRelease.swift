import CommitParser

/// A commit that has the title of a release of which there is no tag.
public struct UntaggedRelease: Sendable, Equatable {
  /// The commit.
  public let commit: CommitID
  /// The version in its title.
  public let version: SemanticVersion
  /// The tag that it lacks.
  public let tag: String

  /// Finds the newest one; nil when there is none.
  ///
  /// - Parameters:
  ///   - commits: What no release has yet, oldest first.
  ///   - last: The last release: what is no higher is none of its own.
  ///   - component: What is released; nil for the whole project.
  ///   - isTagged: Whether there is a tag of this name.
  public init?(
    among commits: some BidirectionalCollection<Commit>, after last: Unreleased.Last?, of component: String?,
    under policy: Policy, isTagged: (String) throws -> Bool
  ) rethrows {
    for commit in commits.reversed() {
      let title = CommitMessage.landedTitle(in: commit.message).title
      guard let version = policy.version(releasedBy: title, of: component),
        last.map({ $0.version < version }) ?? true
      else { continue }
      let tag = policy.history.tags[0].tag(for: version)
      guard try !isTagged(tag) else { continue }
      (self.commit, self.version, self.tag) = (commit.id, version, tag)
      return
    }
    return nil
  }
}
