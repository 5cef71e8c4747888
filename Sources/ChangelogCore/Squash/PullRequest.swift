/// A pull request that has not landed yet: all that a forge makes its message of.
///
/// On GitLab it is a merge request.
public struct PullRequest: Sendable, Equatable {
  /// The title, as somebody typed it.
  public var title: String
  /// The description; nil when nobody knows it, empty when there is none.
  public var description: String?
  /// Its number; nil while it has none.
  public var number: Int?
  /// Who opened it; nil when nobody knows, and then the first commit's author is taken.
  public var author: Person?
  /// The commits that the base branch lacks, in the branch's order, oldest first; nil when nobody looked.
  public var commits: [BranchCommit]?
  /// How many commits there are, where only that is known.
  public var commitCount: Int?
  /// The branch that it is to land on; nil when nobody knows.
  public var baseBranch: String?
  /// The branch that it comes from; nil when nobody knows.
  public var headBranch: String?
  /// Whether it is marked as not ready.
  public var isDraft: Bool
  /// The labels on it.
  public var labels: [String]
  /// The repository that it is to land in, such as `owner/name`; nil when nobody knows.
  public var project: String?
  /// The repository that it comes from; nil means the same one.
  public var headProject: String?
  /// Its page; nil when nobody knows.
  public var url: String?
  /// What the forge itself says about its settings.
  public var settings: SquashSettings

  /// A pull request of which no more is known than given.
  public init(
    title: String, description: String? = nil, number: Int? = nil, author: Person? = nil,
    commits: [BranchCommit]? = nil, commitCount: Int? = nil, baseBranch: String? = nil,
    headBranch: String? = nil, isDraft: Bool = false, labels: [String] = [], project: String? = nil,
    headProject: String? = nil, url: String? = nil, settings: SquashSettings = SquashSettings()
  ) {
    self.title = title
    self.description = description
    self.number = number
    self.author = author
    self.commits = commits
    self.commitCount = commitCount
    self.baseBranch = baseBranch
    self.headBranch = headBranch
    self.isDraft = isDraft
    self.labels = labels
    self.project = project
    self.headProject = headProject
    self.url = url
    self.settings = settings
  }
}

/// A commit of a pull request's branch.
public struct BranchCommit: Sendable, Equatable {
  /// The commit's own name; nil when it is not known.
  public let id: CommitID?
  /// Who wrote it.
  public let author: Person
  /// The message as UTF-8 text, not parsed.
  public let message: String
  /// How many parents it has: two or more make a merge, as of the base branch.
  public let parentCount: Int

  /// Makes a commit of its parts.
  public init(id: CommitID? = nil, author: Person, message: String, parentCount: Int = 1) {
    self.id = id
    self.author = author
    self.message = message
    self.parentCount = parentCount
  }

  /// Whether it joins branches.
  public var isMerge: Bool { parentCount > 1 }
}
