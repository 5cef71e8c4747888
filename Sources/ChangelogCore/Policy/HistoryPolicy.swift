/// Which tags and commits count.
public struct HistoryPolicy: Sendable, Equatable {
  /// What becomes of prereleases in the changelog.
  public enum Prereleases: String, Sendable, CaseIterable {
    /// Their changes stand under the release that they prepare.
    case fold
    /// Each is a release of its own.
    case separate
  }

  /// What becomes of merge commits.
  public enum Merges: String, Sendable, CaseIterable {
    /// They are left out: what they merge is in the history already.
    case skip
    /// They count like any other commit.
    case keep
  }

  /// What becomes of a change that landed on two lines of the history.
  public enum Backports: String, Sendable, CaseIterable {
    /// It is listed by each release, and the later one names the versions that have it already.
    case annotate
    /// Only the first release lists it.
    case hide
    /// Each commit is listed, even two in one release.
    case list
  }

  /// What becomes of releases that the branch does not reach.
  public enum OtherBranches: String, Sendable, CaseIterable {
    /// They are not looked at.
    case skip
    /// What landed there, too, is known for it; the whole history is read for that.
    case read
  }

  /// The branches that are released, `*` standing for any text, also a slash.
  public let branches: [String]
  /// The patterns of release tags, at least one; the first one names new tags.
  public internal(set) var tags: [TagPattern]
  /// What becomes of prereleases.
  public internal(set) var prereleases: Prereleases
  /// What becomes of merge commits.
  public let merges: Merges
  /// What becomes of a change that landed on two lines of the history.
  public let backports: Backports
  /// What becomes of releases that the branch does not reach.
  public let otherBranches: OtherBranches
  /// The revision before which nothing counts; nil means the whole history.
  public internal(set) var since: String?

  /// Where releases are made unless the policy names branches; maintenance branches such as `1.x` among them.
  public static let usualBranches = ["main", "master", "trunk", "*.x", "release/*", "release-*"]

  /// Chooses tags and commits.
  public init(
    branches: [String] = usualBranches, tags: [TagPattern] = [.default], prereleases: Prereleases = .fold,
    merges: Merges = .skip,
    backports: Backports = .annotate, otherBranches: OtherBranches = .skip, since: String? = nil
  ) {
    self.branches = branches
    self.tags = tags
    self.prereleases = prereleases
    self.merges = merges
    self.backports = backports
    self.otherBranches = otherBranches
    self.since = since
  }

  init(reading reader: inout PolicyReader, over base: HistoryPolicy) {
    branches = reader.list("branches", default: base.branches) { node throws(PolicyError) in
      try node.text()
    }
    tags = reader.list("tags", default: base.tags) { node throws(PolicyError) in
      try node.tagPattern()
    }
    prereleases = reader.value("prereleases", default: base.prereleases) { node throws(PolicyError) in
      try node.choice()
    }
    merges = reader.value("merges", default: base.merges) { node throws(PolicyError) in try node.choice() }
    backports = reader.value("backports", default: base.backports) { node throws(PolicyError) in
      try node.choice()
    }
    otherBranches = reader.value("other-branches", default: base.otherBranches) {
      node throws(PolicyError) in try node.choice()
    }
    since = reader.value("since", default: base.since) { node throws(PolicyError) in try node.text() }
  }
}
