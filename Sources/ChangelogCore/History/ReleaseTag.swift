/// A tag that the policy takes as a release, with the version that it names.
public struct ReleaseTag: Sendable, Equatable {
  /// The tag's name, `v1.2.0`.
  public let name: String
  /// The version in the name.
  public let version: SemanticVersion
  /// The tagged commit, by index into the history.
  public let commit: Int

  /// Makes a release tag of its parts.
  public init(name: String, version: SemanticVersion, commit: Int) {
    self.name = name
    self.version = version
    self.commit = commit
  }

  /// Whether this tag has the lower version; names settle what versions leave open.
  func isLower(than other: ReleaseTag) -> Bool {
    guard !(version < other.version) else { return true }
    return !(other.version < version) && name < other.name
  }

  /// Whether this tag rather than the other names a commit that carries both: final before pre-release, then the higher.
  func isPreferred(to other: ReleaseTag) -> Bool {
    guard version.isPrerelease == other.version.isPrerelease else { return other.version.isPrerelease }
    return other.isLower(than: self)
  }
}

extension HistoryPolicy {
  /// The version that a tag releases under this policy; nil for a tag that is no release.
  ///
  /// Where pre-releases are folded they are no releases of their own: their commits belong to the final version.
  public func releaseVersion(of tag: String) -> SemanticVersion? {
    guard let version = version(in: tag) else { return nil }
    return version.isPrerelease && prereleases == .fold ? nil : version
  }

  /// The version in a tag, prereleases among them; nil for a tag of other patterns.
  public func version(in tag: String) -> SemanticVersion? {
    tags.lazy.compactMap { $0.version(in: tag) }.first
  }
}

extension History {
  /// The tags that the policy takes as releases.
  public func releaseTags(under policy: HistoryPolicy) -> [ReleaseTag] {
    tags.compactMap { tag in
      policy.releaseVersion(of: tag.name).map { ReleaseTag(name: tag.name, version: $0, commit: tag.commit) }
    }
  }
}

extension HistoryPolicy {
  /// The tag that somebody means by a version or by the tag's own name; nil when no release has it.
  public func tag(meantBy text: String, among tags: [Tag]) -> String? {
    (tags.first { $0.name == text } ?? tags.first { releaseVersion(of: $0.name)?.description == text })?.name
  }
}
