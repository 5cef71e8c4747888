import ChangelogCore

/// What the user asked to see, before the repository was looked at.
enum Selection: Equatable {
  case everything, unreleased, latest
  /// The release of a version or a tag.
  case release(String)
  case range(RevisionRange)
}
