/// What waits for a release, as far as the next version depends on it.
public struct Unreleased: Sendable, Equatable {
  /// A release by its tag.
  public struct Last: Sendable, Equatable {
    /// The tag's name.
    public let tag: String
    /// The version in it.
    public let version: SemanticVersion

    /// Names a release.
    public init(tag: String, version: SemanticVersion) {
      self.tag = tag
      self.version = version
    }
  }

  /// A version that a commit asks for by its footer `Release-As`.
  public struct Wish: Sendable, Equatable {
    /// What the footer says.
    public let text: String
    /// The commit that says it.
    public let commit: CommitID

    /// Takes a footer.
    public init(text: String, commit: CommitID) {
      self.text = text
      self.commit = commit
    }
  }

  /// The last release, which is no prerelease; nil when there is none.
  public var last: Last?
  /// How far everything since then moves the version.
  public var bump: Bump
  /// The newest wish of a commit since then.
  public var wish: Wish?
  /// The prereleases on the branch since then, the newest first.
  public var prereleases: [SemanticVersion]
  /// How far what came after the newest prerelease moves the version.
  public var bumpSincePrerelease: Bump
  /// The components among those that this one is built of that are released, too.
  public var releasedDependencies: [String] = []

  /// Whether its own commits are a reason for a release.
  public var isReleasable: Bool { bump != .none || wish != nil }

  /// The bump with that of the dependencies, which is a patch.
  var wholeBump: Bump { releasedDependencies.isEmpty ? bump : max(bump, .patch) }

  /// Sums up what is unreleased.
  public init(
    after last: Last?, bump: Bump, wish: Wish? = nil, prereleases: [SemanticVersion] = [],
    bumpSincePrerelease: Bump? = nil
  ) {
    self.last = last
    self.bump = bump
    self.wish = wish
    self.prereleases = prereleases
    self.bumpSincePrerelease = bumpSincePrerelease ?? bump
  }
}
