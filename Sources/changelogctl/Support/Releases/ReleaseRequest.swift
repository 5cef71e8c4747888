import ChangelogCore

/// What somebody asks of a release.
struct ReleaseRequest {
  /// What is to be tagged.
  enum Kind: Equatable {
    /// A new commit on the branch.
    case here
    /// A new commit on a branch of its own, which a pull request brings to this one.
    case pullRequest
    /// The commit of a release that has landed already.
    case merged
  }

  /// The project or a component.
  let part: ChangelogPart
  /// The policy of the whole project.
  let policy: Policy
  /// The style of the changelog.
  let style: ChangelogStyle
  /// What is to be tagged.
  var kind = Kind.here
  /// Which version it is to be.
  var version = VersionRequest()
  /// Whether it is pushed.
  var isPushed = false
}
