/// The commits of a view that belong to one release.
public struct ReleaseSlice: Sendable, Equatable {
  /// The release; nil for what is unreleased.
  public let release: Ownership.Point?
  /// The release before it; nil when it is the first.
  public let previous: Ownership.Point?
  /// The commits by index into the history, oldest first.
  public let commits: [Int]

  /// Makes a slice of its parts.
  public init(release: Ownership.Point?, previous: Ownership.Point?, commits: [Int]) {
    self.release = release
    self.previous = previous
    self.commits = commits
  }
}
